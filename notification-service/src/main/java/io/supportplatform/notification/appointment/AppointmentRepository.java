package io.supportplatform.notification.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.notification.appointment.domain.Appointment;
import io.supportplatform.notification.delivery.Facts;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Keeps the newest revision of each appointment. */
@Singleton
class AppointmentRepository {

    // Both must rise: the event's place in the appointment's life, and the SEQUENCE that calendars go by.
    private static final String PUT = """
            insert into appointment (appointment_id, ticket_id, sequence, details, applied) values ($1, $2, $3, $4, $5)
            on conflict (appointment_id) do update
               set sequence = excluded.sequence, details = excluded.details, applied = excluded.applied
             where appointment.applied < excluded.applied and appointment.sequence < excluded.sequence""";

    private static final String FIND = "select details from appointment where appointment_id = $1";

    private final Facts facts;
    private final Pool pool;

    AppointmentRepository(Facts facts, Pool pool) {
        this.facts = facts;
        this.pool = pool;
    }

    /** @return false when it is no newer than what is there */
    Uni<Boolean> put(OpenPgTransaction transaction, Appointment appointment, EventEnvelope envelope) {
        return transaction
                .update(
                        PUT,
                        appointment.id(),
                        appointment.ticketId(),
                        appointment.sequence(),
                        facts.toJson(appointment),
                        envelope.sequence().asLong())
                .map(rows -> rows == 1);
    }

    Uni<Optional<Appointment>> find(UUID appointmentId) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(appointmentId))
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> facts.fromJson(row.getJsonObject("details"), Appointment.class)));
    }
}
