package io.supportplatform.requests.ticket.domain;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.contact.domain.ContactDetails;
import io.supportplatform.requests.ticket.domain.CompleteForm.Participant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The five steps that are filled in, and which of them outdate which. Until step 3 is saved the profile's values stand in. */
public record Form(
        ContactDetails defaults,
        Step<ProblemStep> problem,
        Step<PlanStep> plan,
        Step<ContactStep> contact,
        Step<SharingStep> sharing,
        Step<ReviewStep> review) {

    public static Form empty(ContactDetails defaults) {
        return new Form(
                defaults,
                new Step.Empty<>(),
                new Step.Empty<>(),
                new Step.Empty<>(),
                new Step.Empty<>(),
                new Step.Empty<>());
    }

    Form with(ProblemStep value) {
        boolean otherPlan = problem.shown().filter(value::needsOtherPlanThan).isPresent();
        return new Form(
                defaults,
                new Step.Valid<>(value),
                plan.staleWhen(otherPlan),
                contact,
                sharing,
                review.staleWhen(changes(problem, value)));
    }

    Form with(PlanStep value) {
        boolean otherSeverity = plan.shown()
                .filter(before -> before.severity() != value.severity())
                .isPresent();
        return new Form(
                defaults,
                problem,
                new Step.Valid<>(value),
                contact.staleWhen(otherSeverity),
                sharing,
                review.staleWhen(changes(plan, value)));
    }

    Form with(ContactStep value) {
        boolean nowTwice = sharing.shown()
                .filter(shared -> shared.additional().contains(value.primary()))
                .isPresent();
        return new Form(
                defaults,
                problem,
                plan,
                new Step.Valid<>(value),
                sharing.staleWhen(nowTwice),
                review.staleWhen(changes(contact, value)));
    }

    Form with(SharingStep value) {
        return new Form(
                defaults, problem, plan, contact, new Step.Valid<>(value), review.staleWhen(changes(sharing, value)));
    }

    Form with(ReviewStep value) {
        return new Form(defaults, problem, plan, contact, sharing, new Step.Valid<>(value));
    }

    /** Everybody named so far with their role; the primary comes first. */
    public List<Participant> participants() {
        return Stream.concat(
                        contact.shown().map(step -> new Participant(step.primary(), ContactRole.PRIMARY)).stream(),
                        sharing.shown().stream()
                                .flatMap(step -> step.additional().stream())
                                .map(other -> new Participant(other, ContactRole.ADDITIONAL)))
                .toList();
    }

    Form bind(AccountId account, String verifiedEmail) {
        var bound = contact.map(step -> step.bind(account, verifiedEmail));
        var primary = bound.shown().map(ContactStep::primary);
        return new Form(
                defaults,
                problem,
                plan,
                bound,
                sharing.map(step -> step.bind(account, verifiedEmail, primary)),
                review);
    }

    /** The state of each step that is filled in, in order. */
    public Map<DraftStep, StepState> states() {
        var states = new EnumMap<DraftStep, StepState>(DraftStep.class);
        states.put(DraftStep.PROBLEM, problem.state());
        states.put(DraftStep.PLAN, plan.state());
        states.put(DraftStep.CONTACT, contact.state());
        states.put(DraftStep.SHARING, sharing.state());
        states.put(DraftStep.REVIEW, review.state());
        return states;
    }

    private static <T> boolean changes(Step<T> step, T value) {
        return !(step instanceof Step.Valid<T>(T before) && before.equals(value));
    }
}
