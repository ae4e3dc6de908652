package io.supportplatform.scheduling.availability.domain;

import static io.supportplatform.scheduling.availability.domain.UnavailableReason.*;

import io.supportplatform.kit.identity.AccountKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether an appointment can be made, with every reason against it at once. */
public record Availability(AvailabilityState state, Set<UnavailableReason> reasons) {

    public Availability {
        reasons = reasons.isEmpty() ? Set.of() : Set.copyOf(reasons);
    }

    /** The request's own state, the same for everybody. */
    public static Availability of(AppointmentFacts facts) {
        var reasons = reasonsAgainst(facts);
        return new Availability(facts.scheduled() ? AvailabilityState.SCHEDULED : stateFor(reasons), reasons);
    }

    /** The same for one caller: who schedules must be signed in with a work account, whatever the request allows. */
    public Availability forCaller(AccountKind kind) {
        if (kind == AccountKind.WORK) {
            return this;
        }
        var own = EnumSet.of(CALLER_NOT_WORK_ACCOUNT);
        own.addAll(reasons);
        return new Availability(state == AvailabilityState.SCHEDULED ? state : AvailabilityState.NOT_AVAILABLE, own);
    }

    /** Whether the caller may be offered times: to book the first call, or to move the one that is booked. */
    public boolean offersTimes() {
        return reasons.isEmpty();
    }

    /** Whether waiting is all that is needed, because nothing but the advocate is missing. */
    public boolean waitsForAdvocate() {
        return reasons.equals(Set.of(ADVOCATE_NOT_ASSIGNED));
    }

    /** The codes in the order they are declared, so that equal states read equal. */
    public List<String> reasonCodes() {
        return reasons.stream().sorted().map(Enum::name).toList();
    }

    private static Set<UnavailableReason> reasonsAgainst(AppointmentFacts facts) {
        var reasons = new ArrayList<UnavailableReason>();
        addUnless(facts.issueTypeSchedulable(), ISSUE_TYPE_NOT_SCHEDULABLE, reasons);
        addUnless(facts.advocateAssigned(), ADVOCATE_NOT_ASSIGNED, reasons);
        addUnless(facts.teamSchedules(), TEAM_NOT_SCHEDULABLE, reasons);
        addUnless(facts.createdWithWorkAccount(), CREATED_WITH_PERSONAL_ACCOUNT, reasons);
        addUnless(facts.createdInPortal(), CREATED_OUTSIDE_PORTAL, reasons);
        addUnless(facts.open(), REQUEST_NOT_OPEN, reasons);
        return Set.copyOf(reasons);
    }

    private static void addUnless(boolean holds, UnavailableReason reason, List<UnavailableReason> reasons) {
        if (!holds) {
            reasons.add(reason);
        }
    }

    private static AvailabilityState stateFor(Set<UnavailableReason> reasons) {
        return reasons.isEmpty() ? AvailabilityState.AVAILABLE : AvailabilityState.NOT_AVAILABLE;
    }
}
