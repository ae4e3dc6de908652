package io.supportplatform.notification.ticket;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A contact has joined a request; a primary contact who could not be reached before gets the case details now. */
@ApplicationScoped
class TicketContactAddedHandler implements EventHandler<TicketContactAdded> {

    private final TicketRepository tickets;
    private final TellPrimaryContact primaryContact;

    TicketContactAddedHandler(TicketRepository tickets, TellPrimaryContact primaryContact) {
        this.tickets = tickets;
        this.primaryContact = primaryContact;
    }

    @Override
    public String type() {
        return "io.supportplatform.TicketContactAdded.v1";
    }

    @Override
    public Class<TicketContactAdded> payload() {
        return TicketContactAdded.class;
    }

    @Override
    public Uni<Void> handle(TicketContactAdded event, EventEnvelope envelope, OpenPgTransaction transaction) {
        var contacts = List.of(event.contact());
        return tickets.putContacts(transaction, event.ticketId(), contacts, envelope)
                .chain(() -> tickets.find(transaction, event.ticketId()))
                .chain(known -> known.map(details -> primaryContact.tell(transaction, details, contacts))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
