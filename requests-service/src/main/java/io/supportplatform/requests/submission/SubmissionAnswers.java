package io.supportplatform.requests.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.rest.Answer;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.kit.rest.PublicLinks;
import io.supportplatform.kit.rest.StoredAnswer;
import io.supportplatform.requests.submission.domain.Submission;
import io.supportplatform.requests.ticket.TicketProblems;
import io.supportplatform.requests.ticket.domain.AttemptId;
import io.supportplatform.requests.ticket.domain.TicketId;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** How a submission is answered: what the idempotency row keeps, and what the caller gets. */
@Singleton
class SubmissionAnswers {

    private static final int ACCEPTED = 202;
    private static final String NO_REASON_GIVEN = "INCIDENT_REFUSED";

    private final PublicLinks links;
    private final ObjectMapper json;

    SubmissionAnswers(PublicLinks links, ObjectMapper json) {
        this.links = links;
        this.json = json;
    }

    /** What the key stands for from now on: this try, or the refusal to begin one. */
    Answer begun(TicketId ticket, Decision<AttemptId, TicketRefusal> decision) {
        var location = links.to("/api/requests/v1/requests/" + ticket.value() + "/submission");
        return decision.fold(
                attempt -> Answer.accepted(location, new SubmissionJson.Begun(attempt.value())),
                refusal -> Answer.problem(TicketProblems.of(refusal)));
    }

    /** The try that a key stands for; empty if none was begun under it. */
    Optional<AttemptId> attempt(StoredAnswer stored) {
        if (stored.status() != ACCEPTED) {
            return Optional.empty();
        }
        try {
            var begun = json.readValue(stored.body(), SubmissionJson.Begun.class);
            return Optional.of(new AttemptId(begun.attemptId()));
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }

    /** 200 with the final state, 202 while there is none, 409 with the reasons; the first of them names the problem. */
    Response of(Submission submission) {
        return switch (submission.outcome()) {
            case ACCEPTED -> Response.ok(view(submission)).build();
            case PENDING ->
                Response.accepted(view(submission))
                        .location(SubmissionJson.location(submission, links))
                        .build();
            case REFUSED -> throw refused(submission).toException();
        };
    }

    SubmissionJson.View view(Submission submission) {
        return SubmissionJson.View.from(submission, links);
    }

    private static Problem refused(Submission submission) {
        String code = submission.reasons().stream().findFirst().orElse(NO_REASON_GIVEN);
        return Problem.of(409, code.toLowerCase(Locale.ROOT).replace('_', '-'))
                .reasons(submission.reasons())
                .remedy(submission.remedies())
                .with("attemptId", submission.attempt().value());
    }
}
