package io.supportplatform.scheduling.projection;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.scheduling.availability.Agenda;
import io.supportplatform.scheduling.ticket.TicketProjection;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes a new request in and says at once whether it can have a call. */
@Singleton
class TicketOpenedHandler implements EventHandler<TicketOpened> {
    private final TicketProjection tickets;
    private final Agenda agenda;

    TicketOpenedHandler(TicketProjection tickets, Agenda agenda) {
        this.tickets = tickets;
        this.agenda = agenda;
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
        var opening = event.toOpening();
        return tickets.open(transaction, opening, envelope.sequence())
                .flatMap(news -> IfNews.then(news, () -> agenda.announce(transaction, opening.id(), List.of())));
    }
}
