package io.supportplatform.requests.submission;

import io.supportplatform.kit.rest.PublicLinks;
import io.supportplatform.requests.submission.domain.Outcome;
import io.supportplatform.requests.submission.domain.Submission;
import io.supportplatform.requests.ticket.domain.TicketNumber;
import io.supportplatform.requests.ticket.domain.TicketState;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies of submitting. */
final class SubmissionJson {

    private static final String REQUESTS = "/api/requests/v1/requests/";

    private SubmissionJson() {}

    /** An empty object, or no body at all: what is submitted is what the review showed. */
    @Schema(name = "SubmitRequest", examples = """
            {}""")
    record SubmitRequest() {}

    /** What the idempotency row keeps: which try a key stands for. */
    record Begun(UUID attemptId) {}

    /** The confirmation: number and outcome, and nothing of the request. */
    @Schema(name = "Submission")
    record View(
            UUID requestId,
            UUID attemptId,
            Outcome outcome,
            TicketState state,
            @Schema(examples = "2026112000000017") @Nullable String number,
            List<String> reasons,
            List<String> remedies,
            Instant submittedAt,
            @Nullable Instant answeredAt,
            Map<String, URI> links) {

        static View from(Submission submission, PublicLinks links) {
            return new View(
                    submission.ticket().value(),
                    submission.attempt().value(),
                    submission.outcome(),
                    submission.state(),
                    submission.number().map(TicketNumber::value).orElse(null),
                    submission.reasons(),
                    submission.remedies(),
                    submission.submittedAt(),
                    submission.answeredAt().orElse(null),
                    Map.of("self", location(submission, links), "request", links.to(request(submission))));
        }
    }

    static URI location(Submission submission, PublicLinks links) {
        return links.to(request(submission) + "/submission");
    }

    private static String request(Submission submission) {
        return REQUESTS + submission.ticket().value();
    }
}
