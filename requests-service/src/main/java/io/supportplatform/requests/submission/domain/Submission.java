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

/** One try to submit a request, and what came of it. */
public record Submission(
        AttemptId attempt,
        TicketId ticket,
        AccountId submitter,
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
     * Whether somebody may read the confirmation: only the submitter, for a day after the answer, also when the request itself
     * is out of their sight by then. As long as there is no answer the day has not begun.
     */
    public boolean readableBy(AccountId account, Instant now) {
        return submitter.equals(account)
                && answeredAt.map(at -> now.isBefore(at.plus(CONFIRMATION))).orElse(true);
    }
}
