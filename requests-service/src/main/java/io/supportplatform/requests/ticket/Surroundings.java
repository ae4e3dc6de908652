package io.supportplatform.requests.ticket;

import io.smallrye.mutiny.Uni;
import io.supportplatform.requests.Reads;
import io.supportplatform.requests.appointment.AppointmentColumns;
import io.supportplatform.requests.appointment.domain.Availability;
import io.supportplatform.requests.appointment.domain.KnownAppointment;
import io.supportplatform.requests.ticket.TicketJson.AdvocateReference;
import io.supportplatform.requests.ticket.TicketJson.Reference;
import io.supportplatform.requests.ticket.TicketJson.SubmissionView;
import io.supportplatform.requests.ticket.domain.TicketId;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** What belongs into the view of a request and is not the request's own: names, its call, its latest submission. */
record Surroundings(
        Optional<Reference> team,
        Optional<AdvocateReference> advocate,
        Optional<Reference> transferTo,
        Optional<SubmissionView> submission,
        Optional<Availability> availability,
        Optional<KnownAppointment> booked) {

    private static final String QUERY = """
            select ticket.team_id, team.name as team_name, ticket.advocate_id, advocate.display_name,
                   ticket.transfer_to, target.name as transfer_to_name,
                   attempt.attempt_id, attempt.outcome, attempt.reasons, attempt.remedies,
                   %s
              from ticket
              left join team on team.id = ticket.team_id
              left join team target on target.id = ticket.transfer_to
              left join advocate on advocate.id = ticket.advocate_id
              left join lateral (select attempt_id, outcome, reasons, remedies
                                   from submission_attempt
                                  where ticket_id = ticket.id
                                  order by submitted_at desc limit 1) attempt on true
              %s
             where ticket.id = $1""".formatted(AppointmentColumns.COLUMNS, AppointmentColumns.JOINS);

    static Uni<Surroundings> of(TicketId id, Reads.Select reads) {
        return reads.select(QUERY, id.value()).map(rows -> from(rows.getFirst()));
    }

    private static Surroundings from(Row row) {
        return new Surroundings(
                team(row),
                advocate(row),
                Optional.ofNullable(row.getUUID("transfer_to"))
                        .map(id -> new Reference(id, row.getString("transfer_to_name"))),
                Optional.ofNullable(row.getUUID("attempt_id"))
                        .map(id -> new SubmissionView(
                                id,
                                row.getString("outcome"),
                                List.of(row.getArrayOfStrings("reasons")),
                                List.of(row.getArrayOfStrings("remedies")))),
                AppointmentColumns.availability(row),
                AppointmentColumns.booked(row));
    }

    static Optional<Reference> team(Row row) {
        return Optional.ofNullable(row.getUUID("team_id")).map(id -> new Reference(id, row.getString("team_name")));
    }

    static Optional<AdvocateReference> advocate(Row row) {
        return Optional.ofNullable(row.getUUID("advocate_id"))
                .map(id -> new AdvocateReference(id, row.getString("display_name")));
    }
}
