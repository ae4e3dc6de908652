package io.supportplatform.contracts.contract;

import io.supportplatform.contracts.CustomerProblems;
import io.supportplatform.contracts.contract.RegistrationRefusal.AlreadyRegistered;
import io.supportplatform.contracts.contract.RegistrationRefusal.AttemptsExceeded;
import io.supportplatform.contracts.contract.RegistrationRefusal.NotFound;
import io.supportplatform.contracts.contract.domain.ContractRefusal;
import io.supportplatform.contracts.eligibility.domain.Obstacle;
import io.supportplatform.contracts.eligibility.domain.Remedy;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.kit.rest.PublicLinks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Refusals of contracts as problems. */
@Singleton
class ContractProblems {

    private final CustomerProblems problems;
    private final PublicLinks links;
    private final Clock clock;

    ContractProblems(CustomerProblems problems, PublicLinks links, Clock clock) {
        this.problems = problems;
        this.links = links;
        this.clock = clock;
    }

    Problem of(ContractRefusal refusal) {
        return switch (refusal) {
            case INVALID_CONTRACT_IDENTIFIERS ->
                problems.of(400, "invalid-contract-identifiers").remedy(codes(Remedy.CHECK_CONTRACT_IDENTIFIERS));
            case CONTRACT_NUMBER_TAKEN ->
                problems.of(409, "contract-number-taken").remedy(codes(Remedy.CHOOSE_ANOTHER_NUMBER));
            case CONTRACT_NOT_FOUND ->
                problems.of(404, "contract-not-found").remedy(codes(Remedy.CHECK_CONTRACT_IDENTIFIERS));
            case CONTRACT_NOT_LINKED ->
                problems.of(404, "contract-not-linked").remedy(codes(Remedy.CHECK_SIGNED_IN_ACCOUNT));
            case CONTRACT_ALREADY_ACTIVATED ->
                problems.of(409, "contract-already-activated").with("allowedActions", List.of());
            case CONTRACT_FROZEN ->
                problems.of(423, "contract-frozen")
                        .remedy(codes(Remedy.CONTACT_OPERATIONS))
                        .with("allowedActions", List.of());
            case CONTRACT_SUSPENDED ->
                problems.of(423, "contract-suspended")
                        .remedy(codes(Remedy.SETTLE_PAYMENT))
                        .with("allowedActions", List.of());
        };
    }

    Problem of(RegistrationRefusal refusal) {
        return switch (refusal) {
            case NotFound() -> of(ContractRefusal.CONTRACT_NOT_FOUND);
            case AttemptsExceeded(Instant until) ->
                problems.of(429, "registration-attempts-exceeded")
                        .remedy(codes(Remedy.RETRY_LATER))
                        .retryAfter(secondsUntil(until));
            case AlreadyRegistered(LinkedContract linked) -> alreadyRegistered(linked);
        };
    }

    private Problem alreadyRegistered(LinkedContract linked) {
        List<Obstacle> obstacles = linked.obstacles();
        return problems.of(409, "contract-already-registered")
                .reasons(Obstacle.reasons(obstacles))
                .remedy(obstacles.isEmpty() ? codes(Remedy.USE_REGISTERED_CONTRACT) : Obstacle.remedies(obstacles))
                .with("contract", ContractJson.View.from(linked, links));
    }

    private static List<String> codes(Remedy remedy) {
        return List.of(remedy.name());
    }

    private long secondsUntil(Instant until) {
        return Math.max(1, Duration.between(clock.instant(), until).toSeconds() + 1);
    }
}
