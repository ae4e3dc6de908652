package io.supportplatform.requests.ticket.domain;

import static io.supportplatform.requests.ticket.domain.TicketFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportplatform.requests.contact.domain.PreferredMethod;
import io.supportplatform.requests.violation.Violation;
import io.supportplatform.requests.violation.ViolationCode;
import io.supportplatform.testing.Proves;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

    @Test
    @Proves("B22")
    void hasSixStepsWithFixedNumbers() {
        // When
        var steps = Stream.of(DraftStep.values())
                .map(step -> step.number() + " " + step.wireName())
                .toList();

        // Then
        assertThat(steps).containsExactly("1 problem", "2 plan", "3 contact", "4 sharing", "5 review", "6 submit");
    }

    @Test
    @Proves("T2")
    void refusesStep_whenEarlierOnesAreEmpty_namingEach() {
        // When
        var refusal = refused(emptyDraft().saveSharing(List.of()));

        // Then
        assertThat(refusal)
                .containsExactly(
                        new Violation("/steps/problem", ViolationCode.EARLIER_STEP_MISSING),
                        new Violation("/steps/plan", ViolationCode.EARLIER_STEP_MISSING),
                        new Violation("/steps/contact", ViolationCode.EARLIER_STEP_MISSING));
    }

    @Test
    @Proves({"T2", "B28"})
    void outdatesPlanAndReview_whenProductChanges() {
        // When
        var edited = reviewedDraft().saveProblem(problem("windows-server", "2022"));

        // Then
        assertThat(edited.form().states().values())
                .containsExactly(StepState.VALID, StepState.STALE, StepState.VALID, StepState.VALID, StepState.STALE);
    }

    @Test
    @Proves("B28")
    void keepsEverythingValid_whenStepIsSavedUnchanged() {
        // When
        var edited = reviewedDraft().saveProblem(problem("windows-server", "2025"));

        // Then
        assertThat(edited).isEqualTo(reviewedDraft());
    }

    @Test
    @Proves("B28")
    void outdatesContactAndReview_whenSeverityChanges() {
        // When
        var edited = accepted(reviewedDraft().savePlan(CONTRACT, null, Severity.MINIMAL, false));

        // Then
        assertThat(edited.form().states().values())
                .containsExactly(StepState.VALID, StepState.VALID, StepState.STALE, StepState.VALID, StepState.STALE);
    }

    @Test
    void outdatesSharing_whenNewPrimaryIsAlreadyAdditional() {
        // Given
        var draft = sharedDraft(new Contact.Bound(ADA), new Contact.Bound(BEN));

        // When
        var edited = accepted(draft.saveContact(new Contact.Bound(BEN), details(null, PreferredMethod.EMAIL)));

        // Then
        assertThat(edited.form().sharing().state()).isEqualTo(StepState.STALE);
    }

    @Test
    @Proves({"B31", "B54"})
    void refusesSeverity_whenNoPlanIsChosen() {
        // Given
        var draft = emptyDraft().saveProblem(problem("windows-server", "2025"));

        // When
        var refusal = refused(draft.savePlan(null, null, Severity.MODERATE, false));

        // Then
        assertThat(refusal).containsExactly(new Violation("/severity", ViolationCode.SEVERITY_BEFORE_PLAN));
    }

    @ParameterizedTest
    @Proves("B55")
    @CsvSource({"MINIMAL, false", "MODERATE, false", "CRITICAL, true"})
    void offersTwentyFourSeven_onlyToCritical(Severity severity, boolean accepted) {
        // Given
        var draft = emptyDraft().saveProblem(problem("windows-server", "2025"));

        // When
        var decision = draft.savePlan(CONTRACT, null, severity, true);

        // Then
        assertThat(decision.isAccepted()).isEqualTo(accepted);
    }

    @Test
    @Proves("B55")
    void cannotEvenBeMade_whenTwentyFourSevenIsNotCritical() {
        assertThatThrownBy(() -> new PlanStep(CONTRACT, null, Severity.MODERATE, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MODERATE");
    }

    @Test
    void namesEveryViolationAtOnce() {
        // When
        var refusal = refused(emptyDraft().savePlan(null, null, Severity.MINIMAL, true));

        // Then
        assertThat(refusal)
                .extracting(Violation::code)
                .containsExactly(
                        ViolationCode.EARLIER_STEP_MISSING,
                        ViolationCode.SEVERITY_BEFORE_PLAN,
                        ViolationCode.TWENTY_FOUR_SEVEN_REQUIRES_CRITICAL);
    }

    @ParameterizedTest
    @Proves("B4")
    @CsvSource({"EMAIL, MODERATE, true", "PHONE, MODERATE, false", "EMAIL, CRITICAL, false", "PHONE, CRITICAL, false"})
    void needsPhone_whenCallsAreLikely(PreferredMethod method, Severity severity, boolean acceptedWithout) {
        // Given
        var draft = draftWithPlan(severity);

        // When
        var without = draft.saveContact(new Contact.Bound(ADA), details(null, method));
        var with = draft.saveContact(new Contact.Bound(ADA), details("+48 22 123 45 67", method));

        // Then
        assertThat(without.isAccepted()).isEqualTo(acceptedWithout);
        assertThat(with.isAccepted()).isTrue();
    }

    @Test
    @Proves("B57")
    void refusesContactNamedTwice() {
        // When
        var refusal = refused(draftWithContact(new Contact.Bound(ADA))
                .saveSharing(List.of(new Contact.Bound(BEN), new Contact.Bound(ADA), new Contact.Bound(BEN))));

        // Then
        assertThat(refusal)
                .containsExactly(
                        new Violation("/additional/1", ViolationCode.CONTACT_REPEATED),
                        new Violation("/additional/2", ViolationCode.CONTACT_REPEATED));
    }

    @Test
    @Proves("A3")
    void recommendsCall_whenComplexOrHardToReach() {
        assertThat(problem("windows-server", "2025").callRecommended()).isTrue();
    }

    @Test
    @Proves({"B26", "B70"})
    void offersProfileValues_untilContactIsSaved() {
        // When
        var draft = emptyDraft();

        // Then
        assertThat(draft.form().defaults()).isEqualTo(details(null, PreferredMethod.EMAIL));
        assertThat(draft.form().contact().state()).isEqualTo(StepState.EMPTY);
    }

    @Test
    void isForItsCreatorAlone() {
        // Given
        var draft = reviewedDraft();

        // Then
        assertThat(draft.visibleTo(Viewer.customer(ADA))).isTrue();
        assertThat(draft.visibleTo(Viewer.customer(BEN))).isFalse();
        assertThat(draft.visibleTo(lead(null))).isFalse();
        assertThat(draft.allowedActions(Viewer.customer(ADA)))
                .containsExactly(Action.EDIT, Action.SUBMIT, Action.DISCARD);
        assertThat(draft.allowedActions(Viewer.customer(BEN))).isEmpty();
    }
}
