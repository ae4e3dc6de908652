package io.supportplatform.requests.submission;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.requests.ticket.domain.Submitting;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** No incident: the creator gets the draft back, and the try keeps the reasons. */
@Singleton
class RefuseSubmission {

    private final SubmissionRepository submissions;
    private final Clock clock;

    RefuseSubmission(SubmissionRepository submissions, Clock clock) {
        this.submissions = submissions;
        this.clock = clock;
    }

    Uni<Void> refuse(OpenTransaction open, Submitting trying, List<String> reasons, List<String> remedies) {
        return submissions.refuse(open, trying.refused(), trying.attempt(), reasons, remedies, clock.instant());
    }
}
