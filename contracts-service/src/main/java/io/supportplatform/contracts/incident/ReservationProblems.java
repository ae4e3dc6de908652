package io.supportplatform.contracts.incident;

import io.supportplatform.contracts.CustomerProblems;
import io.supportplatform.contracts.plan.PlanProblems;
import io.supportplatform.kit.rest.Problem;
import jakarta.inject.Singleton;

/** Refusals of reservations as problems. */
@Singleton
class ReservationProblems {

    private final CustomerProblems problems;
    private final PlanProblems plans;

    ReservationProblems(CustomerProblems problems, PlanProblems plans) {
        this.problems = problems;
        this.plans = plans;
    }

    Problem of(ReservationRefusal refusal) {
        return switch (refusal) {
            case ReservationRefusal.PlanUnusable unusable -> plans.of(unusable.choice());
            case ReservationRefusal.ServedElsewhere elsewhere -> plans.servedElsewhere(elsewhere.product());
            case ReservationRefusal.NotFound() -> problems.of(404, "reservation-not-found");
            case ReservationRefusal.Mismatch() -> problems.of(422, "reservation-mismatch");
            case ReservationRefusal.HoldLapsed() -> problems.of(409, "reservation-lapsed");
            case ReservationRefusal.AlreadyResolved() -> problems.of(409, "reservation-already-resolved");
            case ReservationRefusal.Busy() -> problems.of(503, "contract-busy").retryAfter(1);
        };
    }
}
