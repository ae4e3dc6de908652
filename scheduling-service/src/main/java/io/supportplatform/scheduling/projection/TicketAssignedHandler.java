package io.supportplatform.scheduling.projection;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.scheduling.appointment.CancelledCalls;
import io.supportplatform.scheduling.appointment.domain.CancelCode;
import io.supportplatform.scheduling.appointment.domain.Cancellation;
import io.supportplatform.scheduling.availability.Agenda;
import io.supportplatform.scheduling.directory.Directory;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import io.supportplatform.scheduling.ticket.TicketProjection;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import jakarta.inject.Singleton;

/** Gives the request its advocate. A call with the one before is cancelled: it was a call with that person. */
@Singleton
class TicketAssignedHandler implements EventHandler<TicketAssigned> {
    private final Directory directory;
    private final TicketProjection tickets;
    private final CancelledCalls calls;
    private final Agenda agenda;

    TicketAssignedHandler(Directory directory, TicketProjection tickets, CancelledCalls calls, Agenda agenda) {
        this.directory = directory;
        this.tickets = tickets;
        this.calls = calls;
        this.agenda = agenda;
    }

    @Override
    public String type() {
        return "io.supportplatform.TicketAssigned.v1";
    }

    @Override
    public Class<TicketAssigned> payload() {
        return TicketAssigned.class;
    }

    /** The calendar of the advocate before is locked first, as by everybody who books in it. */
    @Override
    public Uni<Void> handle(TicketAssigned event, EventEnvelope envelope, OpenPgTransaction transaction) {
        var ticket = new TicketId(event.ticketId());
        var advocate = new AdvocateId(event.advocateId());
        return directory
                .lockAdvocateOf(transaction, ticket.value())
                .chain(() -> tickets.assign(transaction, ticket, advocate, envelope.sequence()))
                .flatMap(news -> IfNews.then(news, () -> handOver(transaction, ticket, advocate)));
    }

    private Uni<Void> handOver(OpenPgTransaction transaction, TicketId ticket, AdvocateId advocate) {
        return calls.handOver(transaction, ticket, advocate, Cancellation.of(CancelCode.ADVOCATE_UNAVAILABLE, null))
                .flatMap(happened -> agenda.announce(transaction, ticket, happened));
    }
}
