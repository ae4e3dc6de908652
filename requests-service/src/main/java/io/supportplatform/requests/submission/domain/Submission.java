package io.supportplatform.requests.submission.domain;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.ticket.domain.AttemptId;
import io.supportplatform.requests.ticket.domain.TicketId;
import io.supportplatform.requests.ticket.domain.TicketNumber;
import io.supportplatform.requests.ticket.domain.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One try to submit a request, and what came of it; whoever made it follows the request if they are one of its contacts. */
public record Submission(
        AttemptId attempt,
        TicketId ticket,
        AccountId submitter,
        boolean follows,
        Outcome outcome,
        List<String> reasons,
        List<String> remedies,
        TicketState state,
        Optional<TicketNumber> number,
        Instant submittedAt,
        Optional<Instant> answeredAt) {

    private static final Duration CONFIRMATION = Duration.ofHours(24);

    public Submission {
        reasons = List.copyOf(reasons);
        remedies = List.copyOf(remedies);
    }

    public boolean isAnswered() {
        return outcome != Outcome.PENDING;
    }

    /**
     * Whether somebody may read the confirmation: only the submitter. One who is no contact of the request loses sight of it
     * when it opens, and has a day from then on; everybody else as long as there is something to read.
     */
    public boolean readableBy(AccountId account, Instant now) {
        return submitter.equals(account) && (seesRequest() || inTime(now));
    }

    private boolean seesRequest() {
        return follows || state == TicketState.DRAFT || state == TicketState.SUBMITTING;
    }

    private boolean inTime(Instant now) {
        return answeredAt.filter(at -> now.isBefore(at.plus(CONFIRMATION))).isPresent();
    }
}
