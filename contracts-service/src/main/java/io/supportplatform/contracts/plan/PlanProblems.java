package io.supportplatform.contracts.plan;

import io.supportplatform.contracts.CustomerProblems;
import io.supportplatform.contracts.contract.LinkedContract;
import io.supportplatform.contracts.contract.domain.Contract;
import io.supportplatform.contracts.eligibility.domain.Obstacle;
import io.supportplatform.contracts.eligibility.domain.PlanReason;
import io.supportplatform.contracts.eligibility.domain.PlanRule;
import io.supportplatform.contracts.eligibility.domain.Remedy;
import io.supportplatform.contracts.product.domain.Product;
import io.supportplatform.kit.rest.Problem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What stands against a plan as a problem: its type is the first reason, and all reasons are in it. */
@Singleton
public class PlanProblems {

    private final CustomerProblems problems;
    private final PortalConfig portals;
    private final Clock clock;

    PlanProblems(CustomerProblems problems, PortalConfig portals, Clock clock) {
        this.problems = problems;
        this.portals = portals;
        this.clock = clock;
    }

    public Problem of(PlanCatalogue.Choice choice) {
        List<Obstacle> obstacles = choice.obstacles();
        PlanReason first = obstacles.getFirst().reason();
        Problem problem = problems.of(status(first), slug(first))
                .reasons(Obstacle.reasons(obstacles))
                .remedy(Obstacle.remedies(obstacles));
        choice.contract()
                .filter(linked -> first == PlanReason.UNITS_ALL_RESERVED)
                .flatMap(linked -> linked.book().nextHoldEnd())
                .ifPresent(end -> problem.retryAfter(
                        Math.max(1, Duration.between(clock.instant(), end).toSeconds() + 1)));
        choice.contract()
                .filter(linked -> first == PlanReason.CONTRACT_EXPIRED)
                .map(LinkedContract::contract)
                .ifPresent(contract -> showTerm(problem, contract));
        return problem;
    }

    private static void showTerm(Problem problem, Contract contract) {
        PlanRule rule = PlanRule.of(contract.program());
        problem.with("endsAt", contract.period().endsAt().toString())
                .with("term", rule.term().toString())
                .with("grace", rule.grace().toString());
    }

    /** For products that need no contract because another portal serves them. */
    public Problem servedElsewhere(Product product) {
        return problems.of(422, "product-served-by-other-portal")
                .detailArguments(product.name())
                .remedy(List.of(Remedy.USE_PRODUCT_PORTAL.name()))
                .with("portal", PlanJson.PortalView.from(product.portal(), portals));
    }

    private static String slug(PlanReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int status(PlanReason reason) {
        return switch (reason) {
            case CONTRACT_NOT_LINKED -> 404;
            case CONTRACT_NOT_ACTIVATED, CONTRACT_EXPIRED, NO_UNITS_AVAILABLE, UNITS_ALL_RESERVED -> 409;
            case CONTRACT_FROZEN, CONTRACT_SUSPENDED -> 423;
            case PPI_REQUIRES_PERSONAL_ACCOUNT -> 403;
            case PRODUCT_NOT_COVERED,
                    PLAN_CLOUD_ONLY,
                    PLAN_ON_PREMISES_ONLY,
                    PRODUCT_VERSION_NOT_COVERED,
                    SUPPORT_PHASE_NOT_COVERED,
                    SEVERITY_NOT_IN_PLAN -> 422;
        };
    }
}
