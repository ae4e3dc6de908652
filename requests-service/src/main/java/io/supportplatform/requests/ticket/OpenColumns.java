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
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of an open request; all empty before. */
@Embeddable
class OpenColumns {

    @Column
    String number;

    @Column
    Instant openedAt;

    @Column
    LocalDate expectedFrom;

    @Column
    LocalDate expectedTo;

    @Column
    UUID teamId;

    @Column
    Integer hops;

    @Nullable
    UUID advocateId;

    @Nullable
    Instant assignedAt;

    @Nullable
    UUID transferTo;

    @Nullable
    String transferReason;

    @Nullable
    String transferText;

    static OpenColumns of(OpenTicket ticket) {
        var columns = new OpenColumns();
        columns.write(ticket.core().opening());
        columns.write(ticket.core().placement());
        if (ticket instanceof Assigned assigned) {
            columns.advocateId = assigned.advocate().value();
            columns.assignedAt = assigned.assignedAt();
        }
        return columns;
    }

    OpenTicket toTicket(TicketHead head, CompleteForm form, AttemptId attempt, Instant submittedAt) {
        var expected = new ExpectedAssignment(expectedFrom, expectedTo);
        var opening = new Opening(attempt, submittedAt, new TicketNumber(number), openedAt, expected);
        var core = new OpenCase(head, form, opening, new Placement(new TeamId(teamId), hops, proposal()));
        return advocateId == null
                ? new Submitted(core)
                : new Assigned(core, new AdvocateId(advocateId), Objects.requireNonNull(assignedAt));
    }

    private void write(Opening opening) {
        number = opening.number().value();
        openedAt = opening.openedAt();
        expectedFrom = opening.expected().from();
        expectedTo = opening.expected().to();
    }

    private void write(Placement placement) {
        teamId = placement.team().value();
        hops = placement.hops();
        placement.proposal().ifPresent(proposal -> {
            transferTo = proposal.to().value();
            transferReason = proposal.reason().name();
            transferText = proposal.text().orElse(null);
        });
    }

    private Optional<TransferProposal> proposal() {
        return Optional.ofNullable(transferTo)
                .map(to -> new TransferProposal(
                        new TeamId(to),
                        TransferReason.valueOf(Objects.requireNonNull(transferReason)),
                        Optional.ofNullable(transferText)));
    }
}
