package io.supportplatform.requests.ticket.domain;

import io.supportplatform.kit.identity.AccountId;
import java.time.Instant;
import java.util.Set;

/** A request that waits for contracts-service to answer its attempt; nothing else ends this state, no time-out either. */
public record Submitting(TicketHead head, CompleteForm form, AttemptId attempt, Instant submittedAt) implements Ticket {

    @Override
    public TicketState state() {
        return TicketState.SUBMITTING;
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return head.creator().equals(viewer.account());
    }

    @Override
    public Set<Action> allowedActions(Viewer viewer) {
        return Set.of();
    }

    @Override
    public Submitting bind(AccountId account, String verifiedEmail) {
        return new Submitting(head, form.bind(account, verifiedEmail), attempt, submittedAt);
    }

    /** Whether an answer is meant for this try; answers to earlier tries, and repeated ones, change nothing. */
    public boolean awaits(AttemptId answered) {
        return attempt.equals(answered);
    }

    /** The incident is consumed: the request goes to a team. */
    public Submitted accepted(Opening opening, Placement placement) {
        return new Submitted(new OpenCase(head, form, opening, placement));
    }

    /** No incident for this try: the creator gets the draft back as it was. */
    public Draft refused() {
        return new Draft(head, form.reopened());
    }
}
