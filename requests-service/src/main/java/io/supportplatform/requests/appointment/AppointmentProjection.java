package io.supportplatform.requests.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.Sequence;
import io.supportplatform.kit.transaction.OpenTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Keeps what scheduling-service tells; nothing older than what is there is ever applied. */
@Singleton
class AppointmentProjection {

    private static final String AVAILABILITY = """
            insert into appointment_availability (ticket_id, state, reasons, sequence)
            values ($1, $2, $3, $4)
            on conflict (ticket_id) do update
               set state = excluded.state, reasons = excluded.reasons, sequence = excluded.sequence
             where appointment_availability.sequence < excluded.sequence""";

    private static final String BOOKED = """
            insert into appointment (id, ticket_id, state, start_at, end_at, sequence)
            values ($1, $2, 'SCHEDULED', $3, $4, $5)
            on conflict (id) do update
               set state = excluded.state, start_at = excluded.start_at,
                   end_at = excluded.end_at, sequence = excluded.sequence
             where appointment.sequence < excluded.sequence""";

    private static final String CHANGED =
            "update appointment set state = $2, sequence = $3 where id = $1 and sequence < $3";

    Uni<Void> availability(OpenTransaction open, UUID ticketId, String state, List<String> reasons, Sequence sequence) {
        return open.update(AVAILABILITY, ticketId, state, reasons.toArray(String[]::new), sequence.asLong())
                .replaceWithVoid();
    }

    Uni<Void> booked(
            OpenTransaction open, UUID appointmentId, UUID ticketId, Instant start, Instant end, Sequence sequence) {
        return open.update(
                        BOOKED,
                        appointmentId,
                        ticketId,
                        start.atOffset(ZoneOffset.UTC),
                        end.atOffset(ZoneOffset.UTC),
                        sequence.asLong())
                .replaceWithVoid();
    }

    Uni<Void> cancelled(OpenTransaction open, UUID appointmentId, Sequence sequence) {
        return open.update(CHANGED, appointmentId, "CANCELLED", sequence.asLong())
                .replaceWithVoid();
    }

    Uni<Void> started(OpenTransaction open, UUID appointmentId, Sequence sequence) {
        return open.update(CHANGED, appointmentId, "STARTED", sequence.asLong()).replaceWithVoid();
    }
}
