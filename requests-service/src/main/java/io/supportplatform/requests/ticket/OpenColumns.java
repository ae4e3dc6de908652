package io.supportplatform.requests.ticket;

import io.supportplatform.requests.directory.domain.AdvocateId;
import io.supportplatform.requests.directory.domain.TeamId;
import io.supportplatform.requests.ticket.domain.Assigned;
import io.supportplatform.requests.ticket.domain.AttemptId;
import io.supportplatform.requests.ticket.domain.CompleteForm;
import io.supportplatform.requests.ticket.domain.ExpectedAssignment;
import io.supportplatform.requests.ticket.domain.OpenCase;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.Opening;
import io.supportplatform.requests.ticket.domain.Placement;
import io.supportplatform.requests.ticket.domain.Submitted;
import io.supportplatform.requests.ticket.domain.TicketHead;
import io.supportplatform.requests.ticket.domain.TicketNumber;
import io.supportplatform.requests.ticket.domain.TransferProposal;
import io.supportplatform.requests.ticket.domain.TransferReason;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;

/** The columns of an open request; all empty before. */
final class OpenColumns {

    private OpenColumns() {}

    static void write(Columns columns, Optional<OpenTicket> ticket) {
        writeOpening(columns, ticket.map(opened -> opened.core().opening()));
        writePlacement(columns, ticket.map(opened -> opened.core().placement()));
        columns.from(ticket.filter(Assigned.class::isInstance).map(Assigned.class::cast))
                .set("advocate_id", assigned -> assigned.advocate().value())
                .set("assigned_at", Assigned::assignedAt);
    }

    static OpenTicket read(Row row, TicketHead head, CompleteForm form, AttemptId attempt, Instant submittedAt) {
        var core = new OpenCase(head, form, opening(row, attempt, submittedAt), placement(row));
        return row.getUUID("advocate_id") == null
                ? new Submitted(core)
                : new Assigned(core, new AdvocateId(row.getUUID("advocate_id")), TicketRow.instant(row, "assigned_at"));
    }

    private static Opening opening(Row row, AttemptId attempt, Instant submittedAt) {
        return new Opening(
                attempt,
                submittedAt,
                new TicketNumber(row.getString("number")),
                TicketRow.instant(row, "opened_at"),
                new ExpectedAssignment(row.getLocalDate("expected_from"), row.getLocalDate("expected_to")));
    }

    private static Placement placement(Row row) {
        return new Placement(
                new TeamId(row.getUUID("team_id")),
                row.getInteger("hops"),
                Optional.ofNullable(row.getUUID("transfer_to"))
                        .map(to -> new TransferProposal(
                                new TeamId(to),
                                TransferReason.valueOf(row.getString("transfer_reason")),
                                Optional.ofNullable(row.getString("transfer_text")))));
    }

    private static void writeOpening(Columns columns, Optional<Opening> opening) {
        columns.from(opening)
                .set("number", opened -> opened.number().value())
                .set("opened_at", Opening::openedAt)
                .set("expected_from", opened -> opened.expected().from())
                .set("expected_to", opened -> opened.expected().to());
    }

    private static void writePlacement(Columns columns, Optional<Placement> placement) {
        columns.from(placement).set("team_id", place -> place.team().value()).set("hops", Placement::hops);
        columns.from(placement.flatMap(Placement::proposal))
                .set("transfer_to", proposal -> proposal.to().value())
                .set("transfer_reason", proposal -> proposal.reason().name())
                .set("transfer_text", proposal -> proposal.text().orElse(null));
    }
}
