package io.supportplatform.scheduling.projection;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.scheduling.ticket.TicketProjection;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import jakarta.inject.Singleton;

/** Lets a new contact see and schedule; the state of the request does not change by it. */
@Singleton
class TicketContactAddedHandler implements EventHandler<TicketContactAdded> {
    private final TicketProjection tickets;

    TicketContactAddedHandler(TicketProjection tickets) {
        this.tickets = tickets;
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
        var ticket = new TicketId(event.ticketId());
        return tickets.addContact(transaction, ticket, event.toContact(), envelope.sequence())
                .replaceWithVoid();
    }
}
