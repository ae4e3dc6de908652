package io.supportplatform.requests.ticket.domain;

import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.contact.domain.ContactDetails;
import io.supportplatform.requests.violation.Violation;
import io.supportplatform.requests.violation.ViolationCode;
import io.supportplatform.requests.violation.Violations;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request that its creator fills in, step by step in order, each step again whenever they like. */
public record Draft(TicketHead head, Form form) implements Ticket {

    @Override
    public TicketState state() {
        return TicketState.DRAFT;
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return head.creator().equals(viewer.account());
    }

    @Override
    public Set<Action> allowedActions(Viewer viewer) {
        return visibleTo(viewer)
                ? EnumSet.of(Action.EDIT, Action.SUBMIT, Action.DISCARD)
                : EnumSet.noneOf(Action.class);
    }

    public Draft saveProblem(ProblemStep problem) {
        return with(form.with(problem));
    }

    public Decision<Draft, List<Violation>> savePlan(
            @Nullable ContractId contract,
            @Nullable ReservationId reservation,
            Severity severity,
            boolean twentyFourSeven) {
        return after(DraftStep.PLAN)
                .addAll(PlanStep.violations(contract, severity, twentyFourSeven))
                .decide(() -> with(form.with(
                        new PlanStep(Objects.requireNonNull(contract), reservation, severity, twentyFourSeven))));
    }

    public Decision<Draft, List<Violation>> saveContact(Contact primary, ContactDetails details) {
        Severity severity = form.plan().shown().map(PlanStep::severity).orElse(Severity.MINIMAL);
        return after(DraftStep.CONTACT)
                .addAll(ContactStep.violations(details, severity))
                .decide(() -> with(form.with(new ContactStep(primary, details))));
    }

    public Decision<Draft, List<Violation>> saveSharing(List<Contact> additional) {
        Optional<Contact> primary = form.contact().shown().map(ContactStep::primary);
        return after(DraftStep.SHARING)
                .addAll(SharingStep.violations(additional, primary))
                .decide(() -> with(form.with(new SharingStep(additional))));
    }

    /** Confirms what will be submitted; every step must be valid and every warning accepted. */
    public Decision<Draft, List<Violation>> review(Set<Warning> acknowledged) {
        var found = stepsNotValid(DraftStep.REVIEW);
        for (Warning open : openWarnings(acknowledged)) {
            found.when(true, "/acknowledgedWarnings", ViolationCode.valueOf(open.name()));
        }
        return found.decide(() -> with(form.with(new ReviewStep(acknowledged))));
    }

    /** What the creator should know before submitting the contacts as they are. */
    public Set<Warning> warnings() {
        return form.contact()
                .shown()
                .flatMap(contact ->
                        form.sharing().shown().map(sharing -> CompleteForm.warnings(head.creator(), contact, sharing)))
                .orElse(Set.of());
    }

    /** Asks for an incident; from here on only an answer to this attempt moves the request. */
    public Decision<Submitting, List<Violation>> submit(AttemptId attempt, Instant now) {
        if (form.problem() instanceof Step.Valid<ProblemStep>(var problem)
                && form.plan() instanceof Step.Valid<PlanStep>(var plan)
                && form.contact() instanceof Step.Valid<ContactStep>(var contact)
                && form.sharing() instanceof Step.Valid<SharingStep>(var sharing)
                && form.review() instanceof Step.Valid<ReviewStep>(var review)) {
            var complete = new CompleteForm(problem, plan, contact, sharing, review);
            return Decision.accepted(new Submitting(head, complete, attempt, now));
        }
        return Decision.refused(stepsNotValid(DraftStep.SUBMIT).found());
    }

    @Override
    public Draft bind(AccountId account, String verifiedEmail) {
        return with(form.bind(account, verifiedEmail));
    }

    private Set<Warning> openWarnings(Set<Warning> acknowledged) {
        var open = EnumSet.noneOf(Warning.class);
        open.addAll(warnings());
        open.removeAll(acknowledged);
        return open;
    }

    private Draft with(Form changed) {
        return new Draft(head, changed);
    }

    private Violations stepsNotValid(DraftStep before) {
        var found = new Violations();
        form.states()
                .forEach((step, state) -> found.when(
                        step.compareTo(before) < 0 && state != StepState.VALID,
                        pointer(step),
                        ViolationCode.STEP_NOT_VALID));
        return found;
    }

    private Violations after(DraftStep step) {
        var found = new Violations();
        form.states()
                .forEach((earlier, state) -> found.when(
                        earlier.compareTo(step) < 0 && state == StepState.EMPTY,
                        pointer(earlier),
                        ViolationCode.EARLIER_STEP_MISSING));
        return found;
    }

    private static String pointer(DraftStep step) {
        return "/steps/" + step.wireName();
    }
}
