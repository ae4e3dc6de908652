package io.supportplatform.requests.ticket.domain;

import static io.supportplatform.requests.ticket.domain.TicketFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.requests.violation.Violation;
import io.supportplatform.requests.violation.ViolationCode;
import io.supportplatform.testing.Proves;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewTest {

    @Test
    @Proves("B59")
    void warnsSubmitterWhoIsNoContact_andAcceptsAcknowledgement() {
        // Given
        var draft = sharedDraft(new Contact.Bound(BEN));

        // When
        var silent = draft.review(Set.of());
        var acknowledged = draft.review(Set.of(Warning.SUBMITTER_WILL_LOSE_ACCESS));

        // Then
        assertThat(draft.warnings()).containsExactly(Warning.SUBMITTER_WILL_LOSE_ACCESS);
        assertThat(refused(silent))
                .containsExactly(new Violation("/acknowledgedWarnings", ViolationCode.SUBMITTER_WILL_LOSE_ACCESS));
        assertThat(acknowledged.isAccepted()).isTrue();
    }

    @Test
    @Proves("B59")
    void warnsNobody_whenSubmitterIsAdditionalContact() {
        // Given
        var draft = sharedDraft(new Contact.Bound(BEN), new Contact.Bound(ADA));

        // Then
        assertThat(draft.warnings()).isEmpty();
        assertThat(draft.review(Set.of()).isAccepted()).isTrue();
    }

    @Test
    void refusesReview_whenStepsAreNotValid() {
        // Given
        var draft = sharedDraft(new Contact.Bound(ADA)).saveProblem(problem("windows-server", "2022"));

        // When
        var refusal = refused(draft.review(Set.of()));

        // Then
        assertThat(refusal).containsExactly(new Violation("/steps/plan", ViolationCode.STEP_NOT_VALID));
    }

    @Test
    @Proves("T3")
    void refusesSubmit_untilEveryStepIsValid() {
        // When
        var refusal = refused(draftWithContact(new Contact.Bound(ADA)).submit(ATTEMPT, NOW));

        // Then
        assertThat(refusal)
                .containsExactly(
                        new Violation("/steps/sharing", ViolationCode.STEP_NOT_VALID),
                        new Violation("/steps/review", ViolationCode.STEP_NOT_VALID));
    }

    @Test
    @Proves({"T3", "B60"})
    void submitsExactlyWhatWasReviewed() {
        // Given
        var reviewed = reviewedDraft().form();

        // When
        var form = submitting().form();

        // Then
        assertThat(form.reopened())
                .isEqualTo(new Form(
                        form.contact().details(),
                        reviewed.problem(),
                        reviewed.plan(),
                        reviewed.contact(),
                        reviewed.sharing(),
                        reviewed.review()));
    }
}
