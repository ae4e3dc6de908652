package io.supportplatform.requests.appointment;

import io.supportplatform.requests.appointment.domain.Availability;
import io.supportplatform.requests.appointment.domain.KnownAppointment;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** The columns and joins with which a query on {@code ticket} reads what is known of its call. */
public final class AppointmentColumns {

    public static final String COLUMNS = """
            availability.state as availability_state, availability.reasons as availability_reasons,
            booked.id as appointment_id, booked.state as appointment_state, booked.start_at, booked.end_at""";

    /** The latest call counts, unless it was cancelled. */
    public static final String JOINS = """
            left join appointment_availability availability on availability.ticket_id = ticket.id
            left join lateral (select id, state, start_at, end_at
                                 from appointment
                                where ticket_id = ticket.id and state <> 'CANCELLED'
                                order by start_at desc limit 1) booked on true""";

    private AppointmentColumns() {}

    public static Optional<Availability> availability(Row row) {
        return Optional.ofNullable(row.getString("availability_state"))
                .map(state -> new Availability(state, List.of(row.getArrayOfStrings("availability_reasons"))));
    }

    public static Optional<KnownAppointment> booked(Row row) {
        return Optional.ofNullable(row.getUUID("appointment_id"))
                .map(id -> new KnownAppointment(
                        id,
                        row.getOffsetDateTime("start_at").toInstant(),
                        row.getOffsetDateTime("end_at").toInstant(),
                        row.getString("appointment_state").equals("STARTED")));
    }
}
