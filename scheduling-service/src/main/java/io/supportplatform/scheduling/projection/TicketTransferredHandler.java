package io.supportplatform.scheduling.projection;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.scheduling.appointment.CancelledCalls;
import io.supportplatform.scheduling.availability.Agenda;
import io.supportplatform.scheduling.directory.Directory;
import io.supportplatform.scheduling.directory.domain.TeamId;
import io.supportplatform.scheduling.ticket.TicketProjection;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import jakarta.inject.Singleton;

/** Moves the request to its new team, without an advocate, and cancels the call that was booked with the old one. */
@Singleton
class TicketTransferredHandler implements EventHandler<TicketTransferred> {
    private final Directory directory;
    private final TicketProjection tickets;
    private final CancelledCalls calls;
    private final Agenda agenda;

    TicketTransferredHandler(Directory directory, TicketProjection tickets, CancelledCalls calls, Agenda agenda) {
        this.directory = directory;
        this.tickets = tickets;
        this.calls = calls;
        this.agenda = agenda;
    }

    @Override
    public String type() {
        return "io.supportplatform.TicketTransferred.v1";
    }

    @Override
    public Class<TicketTransferred> payload() {
        return TicketTransferred.class;
    }

    /** The calendar of the advocate before is locked first, as by everybody who books in it. */
    @Override
    public Uni<Void> handle(TicketTransferred event, EventEnvelope envelope, OpenPgTransaction transaction) {
        var ticket = new TicketId(event.ticketId());
        var team = new TeamId(event.toTeamId());
        return directory
                .lockAdvocateOf(transaction, ticket.value())
                .chain(() -> tickets.transfer(transaction, ticket, team, event.toTeamSchedules(), envelope.sequence()))
                .flatMap(news -> IfNews.then(news, () -> cancel(transaction, ticket, event)));
    }

    private Uni<Void> cancel(OpenPgTransaction transaction, TicketId ticket, TicketTransferred event) {
        return calls.handOver(transaction, ticket, null, event.toCancellation())
                .flatMap(happened -> agenda.announce(transaction, ticket, happened));
    }
}
