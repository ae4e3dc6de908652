package io.supportplatform.scheduling.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.scheduling.appointment.domain.Appointment;
import io.supportplatform.scheduling.appointment.domain.AppointmentId;
import io.supportplatform.scheduling.appointment.domain.AppointmentState.Cancelled;
import io.supportplatform.scheduling.appointment.domain.AppointmentState.Started;
import io.supportplatform.scheduling.appointment.domain.Call;
import io.supportplatform.scheduling.slot.domain.Interval;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores appointments and the time they take. */
@Singleton
class AppointmentRepository {
    private final Clock clock;

    AppointmentRepository(Clock clock) {
        this.clock = clock;
    }

    Uni<Void> book(OpenTransaction transaction, Appointment appointment, Interval block, byte[] joinTokenHash) {
        var booker = appointment.booker();
        return transaction
                .update(
                        AppointmentStatements.BOOK,
                        appointment.id().value(),
                        appointment.ticket().value(),
                        appointment.advocate().value(),
                        appointment.sequence(),
                        utc(appointment.time().start()),
                        utc(appointment.time().end()),
                        appointment.customer().zone().getId(),
                        appointment.customer().locale(),
                        appointment.callLanguage(),
                        booker.account().tenantId(),
                        booker.account().objectId(),
                        booker.kind().name(),
                        Buffer.buffer(joinTokenHash),
                        appointment.version(),
                        utc(block.start()),
                        utc(block.end()))
                .replaceWithVoid();
    }

    Uni<Void> move(OpenTransaction transaction, Appointment moved, Interval block) {
        return transaction
                .update(
                        AppointmentStatements.MOVE,
                        moved.id().value(),
                        utc(moved.time().start()),
                        utc(moved.time().end()),
                        moved.sequence(),
                        moved.version(),
                        utc(block.start()),
                        utc(block.end()))
                .replaceWithVoid();
    }

    Uni<Void> cancel(OpenTransaction transaction, Appointment appointment, Cancelled cancelled) {
        return transaction
                .update(
                        AppointmentStatements.CANCEL,
                        appointment.id().value(),
                        appointment.sequence(),
                        appointment.version(),
                        cancelled.cancellation().code().name(),
                        cancelled.cancellation().text(),
                        utc(cancelled.at()))
                .replaceWithVoid();
    }

    Uni<Void> start(OpenTransaction transaction, Appointment appointment, Started started) {
        return transaction
                .update(AppointmentStatements.START, appointment.id().value(), utc(started.at()), appointment.version())
                .replaceWithVoid();
    }

    Uni<Void> endFinished(OpenTransaction transaction, TicketId ticket) {
        return transaction
                .update(AppointmentStatements.END_FINISHED, ticket.value(), utc(clock.instant()))
                .replaceWithVoid();
    }

    Uni<List<TicketId>> ticketsWithFinishedCalls(SqlClient client) {
        return client.preparedQuery(AppointmentStatements.FINISHED)
                .execute(Tuple.of(utc(clock.instant())))
                .map(rows -> rows.stream()
                        .map(row -> new TicketId(row.getUUID("ticket_id")))
                        .toList());
    }

    Uni<Optional<Call>> find(SqlClient client, AppointmentId id) {
        return calls(client, AppointmentStatements.BY_ID, Tuple.of(id.value())).map(AppointmentRepository::first);
    }

    Uni<Optional<Call>> findByJoinToken(SqlClient client, byte[] hash) {
        return calls(client, AppointmentStatements.BY_JOIN_TOKEN, Tuple.of(Buffer.buffer(hash)))
                .map(AppointmentRepository::first);
    }

    /** The booked calls of these requests that are not over: at most one each. */
    Uni<List<Call>> current(SqlClient client, Collection<TicketId> tickets) {
        var ids = tickets.stream().map(TicketId::value).toArray(UUID[]::new);
        return calls(client, AppointmentStatements.CURRENT_OF_TICKETS, Tuple.of(ids, utc(clock.instant())));
    }

    private static Uni<List<Call>> calls(SqlClient client, String sql, Tuple arguments) {
        return client.preparedQuery(sql)
                .execute(arguments)
                .map(rows -> rows.stream().map(CallRow::toCall).toList());
    }

    private static Optional<Call> first(List<Call> calls) {
        return calls.stream().findFirst();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
