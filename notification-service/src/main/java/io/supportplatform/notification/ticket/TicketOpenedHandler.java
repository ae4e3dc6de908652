package io.supportplatform.notification.ticket;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** A request has begun its life: keep it, remember its contacts, tell the primary contact. */
@ApplicationScoped
class TicketOpenedHandler implements EventHandler<TicketOpened> {

    private final TicketRepository tickets;
    private final TellPrimaryContact primaryContact;

    TicketOpenedHandler(TicketRepository tickets, TellPrimaryContact primaryContact) {
        this.tickets = tickets;
        this.primaryContact = primaryContact;
    }

    @Override
    public String type() {
        return "io.supportplatform.TicketOpened.v1";
    }

    @Override
    public Class<TicketOpened> payload() {
        return TicketOpened.class;
    }

    @Override
    public Uni<Void> handle(TicketOpened event, EventEnvelope envelope, OpenPgTransaction transaction) {
        var details = event.toCaseDetails();
        return tickets.put(transaction, details, event.teamId(), envelope)
                .chain(() -> tickets.putContacts(transaction, event.ticketId(), event.contacts(), envelope))
                .chain(() -> primaryContact.tell(transaction, details, event.contacts()));
    }
}
