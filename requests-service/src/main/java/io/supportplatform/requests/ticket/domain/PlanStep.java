package io.supportplatform.requests.ticket.domain;

import io.supportplatform.requests.violation.Violation;
import io.supportplatform.requests.violation.ViolationCode;
import io.supportplatform.requests.violation.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Step 2: exactly one plan, and the severity that is chosen after it. */
public record PlanStep(
        ContractId contract, @Nullable ReservationId reservation, Severity severity, boolean twentyFourSeven) {

    public PlanStep {
        if (twentyFourSeven && severity != Severity.CRITICAL) {
            throw new IllegalArgumentException("24/7 with severity " + severity);
        }
    }

    /** Every rule that a choice breaks; a plan comes first, then the severity that it offers. */
    public static List<Violation> violations(
            @Nullable ContractId contract, Severity severity, boolean twentyFourSeven) {
        return new Violations()
                .when(contract == null, "/severity", ViolationCode.SEVERITY_BEFORE_PLAN)
                .when(
                        twentyFourSeven && severity != Severity.CRITICAL,
                        "/twentyFourSeven",
                        ViolationCode.TWENTY_FOUR_SEVEN_REQUIRES_CRITICAL)
                .found();
    }
}
