package io.supportplatform.notification.ticket;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.identity.Role;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Who may see what was mailed about a request: its contacts, the staff of the team that has it, and operators. A team lead
 * whom the directory puts into no team serves them all.
 */
@Singleton
public class TicketAccess {

    private final TicketRepository tickets;

    TicketAccess(TicketRepository tickets) {
        this.tickets = tickets;
    }

    public Uni<Boolean> mayRead(UUID ticketId, Caller caller) {
        return tickets.isContact(ticketId, caller.account())
                .flatMap(contact -> contact ? Uni.createFrom().item(true) : mayReadAsStaff(ticketId, caller));
    }

    private Uni<Boolean> mayReadAsStaff(UUID ticketId, Caller caller) {
        if (caller.has(Role.OPERATOR)) {
            return tickets.exists(ticketId);
        }
        return caller.isStaff()
                ? tickets.isServedBy(ticketId, caller.account(), caller.has(Role.TEAM_LEAD))
                : Uni.createFrom().item(false);
    }
}
