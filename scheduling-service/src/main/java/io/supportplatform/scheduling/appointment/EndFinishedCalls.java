package io.supportplatform.scheduling.appointment;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.PgTransaction;
import io.supportplatform.scheduling.availability.Agenda;
import io.supportplatform.scheduling.ticket.TicketRepository;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.List;

/** Notes that a call's time is over, so that others hear that the request can be scheduled again. */
@Singleton
class EndFinishedCalls {
    private final PgTransaction transaction;
    private final AppointmentRepository appointments;
    private final TicketRepository tickets;
    private final Agenda agenda;
    private final Pool pool;

    EndFinishedCalls(
            PgTransaction transaction,
            AppointmentRepository appointments,
            TicketRepository tickets,
            Agenda agenda,
            Pool pool) {
        this.transaction = transaction;
        this.appointments = appointments;
        this.tickets = tickets;
        this.agenda = agenda;
        this.pool = pool;
    }

    /** One transaction per request: a sweep that stops half-way has done what it did, and replicas may sweep at once. */
    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return appointments
                .ticketsWithFinishedCalls(pool)
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .onItem()
                .transformToUniAndConcatenate(this::end)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** The ticket first, then its appointment: the order in which everybody takes these locks. */
    private Uni<Void> end(TicketId ticket) {
        return transaction.run(open -> tickets.lock(open.connection(), ticket)
                .chain(() -> appointments.endFinished(open, ticket))
                .chain(() -> agenda.announce(open, ticket, List.of())));
    }
}
