package io.supportplatform.contracts.incident;

import io.supportplatform.contracts.CustomerProblems;
import io.supportplatform.contracts.eligibility.domain.Remedy;
import io.supportplatform.contracts.plan.PlanProblems;
import io.supportplatform.kit.rest.Problem;
import jakarta.inject.Singleton;
import java.util.List;

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
            case ReservationRefusal.NotFound() -> problem(404, "reservation-not-found", Remedy.CHECK_SIGNED_IN_ACCOUNT);
            case ReservationRefusal.Mismatch() -> problem(422, "reservation-mismatch", Remedy.RESERVE_ANEW);
            case ReservationRefusal.HoldLapsed() -> problem(409, "reservation-lapsed", Remedy.RESERVE_ANEW);
            case ReservationRefusal.AlreadyResolved() ->
                problem(409, "reservation-already-resolved", Remedy.RESERVE_ANEW);
            case ReservationRefusal.Busy() ->
                problem(503, "contract-busy", Remedy.RETRY_LATER).retryAfter(1);
        };
    }

    private Problem problem(int status, String slug, Remedy remedy) {
        return problems.of(status, slug).remedy(List.of(remedy.name()));
    }
}
