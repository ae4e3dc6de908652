package io.supportplatform.notification.ticket;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Another team has the request: from now on its staff, and no longer that of the team before, sees what was mailed about it. */
@ApplicationScoped
class TicketTransferredHandler implements EventHandler<TicketTransferred> {

    private final TicketRepository tickets;

    TicketTransferredHandler(TicketRepository tickets) {
        this.tickets = tickets;
    }

    @Override
    public String type() {
        return "io.supportplatform.TicketTransferred.v1";
    }

    @Override
    public Class<TicketTransferred> payload() {
        return TicketTransferred.class;
    }

    @Override
    public Uni<Void> handle(TicketTransferred event, EventEnvelope envelope, OpenPgTransaction transaction) {
        return tickets.handOver(transaction, event.ticketId(), event.toTeamId(), envelope);
    }
}
