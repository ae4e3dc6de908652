package io.supportplatform.notification.ticket;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.Caller;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Who may see what was mailed about a request: its contacts, and the vendor's staff. */
@Singleton
public class TicketAccess {

    private final TicketRepository tickets;

    TicketAccess(TicketRepository tickets) {
        this.tickets = tickets;
    }

    public Uni<Boolean> mayRead(UUID ticketId, Caller caller) {
        return caller.isStaff() ? tickets.exists(ticketId) : tickets.isContact(ticketId, caller.account());
    }
}
