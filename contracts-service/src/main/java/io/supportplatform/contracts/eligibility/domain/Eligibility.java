package io.supportplatform.contracts.eligibility.domain;

import io.supportplatform.contracts.product.domain.Portal;
import io.supportplatform.contracts.product.domain.Product;
import io.supportplatform.contracts.product.domain.ProductVersion;
import io.supportplatform.contracts.product.domain.SupportPhase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one judge of plans: the plan list, reservations and consumption all ask here, so they cannot disagree. It names every
 * obstacle, not only the first.
 */
public final class Eligibility {

    /** What is said of a contract that is not on the caller's sign-in, whether or not it exists elsewhere. */
    public static final List<Obstacle> NOT_LINKED =
            List.of(Obstacle.of(PlanReason.CONTRACT_NOT_LINKED, Remedy.CHECK_SIGNED_IN_ACCOUNT));

    private Eligibility() {}

    /** Every obstacle between this plan and this need; none means that a unit may be taken. */
    public static List<Obstacle> assess(Plan plan, Need need, Instant now) {
        return Stream.concat(standing(plan, now).stream(), coverage(plan, need, now))
                .toList();
    }

    /** The obstacles that lie in the contract itself, whatever it is wanted for. */
    public static List<Obstacle> standing(Plan plan, Instant now) {
        return Stream.of(activated(plan, now), inTerm(plan, now), unblocked(plan), account(plan), units(plan, now))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<Obstacle> coverage(Plan plan, Need need, Instant now) {
        PlanRule rule = PlanRule.of(plan.program());
        return Stream.of(
                        product(need),
                        need.product().flatMap(product -> hosting(plan, rule, product)),
                        need.product().flatMap(product -> version(rule, product, need, now)),
                        need.productVersion().flatMap(version -> phase(rule, version, now)),
                        severity(plan, need))
                .flatMap(Optional::stream);
    }

    private static Optional<Obstacle> activated(Plan plan, Instant now) {
        return when(
                        plan.standing() == Plan.Standing.NOT_ACTIVATED,
                        PlanReason.CONTRACT_NOT_ACTIVATED,
                        Remedy.ACTIVATE_CONTRACT)
                .or(() -> when(
                        now.isBefore(plan.startsAt()),
                        PlanReason.CONTRACT_NOT_ACTIVATED,
                        Remedy.WAIT_FOR_CONTRACT_START));
    }

    private static Optional<Obstacle> inTerm(Plan plan, Instant now) {
        return when(!now.isBefore(plan.endsAt()), PlanReason.CONTRACT_EXPIRED, Remedy.RENEW_CONTRACT);
    }

    private static Optional<Obstacle> unblocked(Plan plan) {
        return switch (plan.standing()) {
            case FROZEN -> Optional.of(Obstacle.of(PlanReason.CONTRACT_FROZEN, Remedy.CONTACT_OPERATIONS));
            case SUSPENDED -> Optional.of(Obstacle.of(PlanReason.CONTRACT_SUSPENDED, Remedy.SETTLE_PAYMENT));
            case NOT_ACTIVATED, ACTIVE -> Optional.empty();
        };
    }

    private static Optional<Obstacle> account(Plan plan) {
        return when(
                PlanRule.of(plan.program()).personalAccountsOnly() && !plan.personalHolder(),
                PlanReason.PPI_REQUIRES_PERSONAL_ACCOUNT,
                Remedy.SIGN_IN_WITH_PERSONAL_ACCOUNT);
    }

    // Units that ended with the contract are told by CONTRACT_EXPIRED alone: buying one more would not bring them back.
    private static Optional<Obstacle> units(Plan plan, Instant now) {
        Plan.Units units = plan.units();
        boolean lostWithContract = units.lost() > 0 && !now.isBefore(plan.endsAt());
        if (units.available() > 0 || lostWithContract) {
            return Optional.empty();
        }
        return Optional.of(
                units.reserved() > 0
                        ? Obstacle.of(PlanReason.UNITS_ALL_RESERVED, Remedy.RETRY_WHEN_RESERVATION_ENDS)
                        : Obstacle.of(PlanReason.NO_UNITS_AVAILABLE, Remedy.CHOOSE_ANOTHER_PLAN, Remedy.BUY_INCIDENTS));
    }

    private static Optional<Obstacle> product(Need need) {
        return need.product().map(Product::portal).map(Portal::takesContracts).orElse(false)
                ? Optional.empty()
                : Optional.of(Obstacle.of(
                        PlanReason.PRODUCT_NOT_COVERED,
                        need.product().isPresent() ? Remedy.USE_PRODUCT_PORTAL : Remedy.CHOOSE_ANOTHER_PLAN));
    }

    private static Optional<Obstacle> hosting(Plan plan, PlanRule rule, Product product) {
        if (rule.hosting().contains(product.hosting())) {
            return Optional.empty();
        }
        return Optional.of(
                rule.isCloudOnly()
                        ? Obstacle.of(PlanReason.PLAN_CLOUD_ONLY, Remedy.CHOOSE_ANOTHER_PLAN)
                        : Obstacle.of(PlanReason.PLAN_ON_PREMISES_ONLY, cloudRemedy(plan)));
    }

    private static Remedy cloudRemedy(Plan plan) {
        return plan.program() == Program.PARTNER_ON_PREMISES ? Remedy.BUY_CLOUD_SUPPORT : Remedy.CHOOSE_ANOTHER_PLAN;
    }

    private static Optional<Obstacle> version(PlanRule rule, Product product, Need need, Instant now) {
        return product.version(need.version())
                .map(version -> when(
                        rule.newestVersionsOnly() && !product.isAmongNewest(version),
                        PlanReason.PRODUCT_VERSION_NOT_COVERED,
                        olderVersionRemedy(version, now)))
                .orElseGet(() ->
                        Optional.of(Obstacle.of(PlanReason.PRODUCT_VERSION_NOT_COVERED, Remedy.CHOOSE_KNOWN_VERSION)));
    }

    private static Optional<Obstacle> phase(PlanRule rule, ProductVersion version, Instant now) {
        return when(
                !rule.phases().contains(version.phaseAt(now)),
                PlanReason.SUPPORT_PHASE_NOT_COVERED,
                olderVersionRemedy(version, now));
    }

    // Pay per incident serves old versions until their extended support ends; after that only an upgrade helps.
    private static Remedy olderVersionRemedy(ProductVersion version, Instant now) {
        return version.phaseAt(now) == SupportPhase.ENDED ? Remedy.CHOOSE_NEWER_VERSION : Remedy.BUY_PAY_PER_INCIDENT;
    }

    private static Optional<Obstacle> severity(Plan plan, Need need) {
        return need.severity()
                .filter(severity -> !plan.severities().contains(severity))
                .map(severity -> Obstacle.of(PlanReason.SEVERITY_NOT_IN_PLAN, Remedy.CHOOSE_ANOTHER_SEVERITY));
    }

    private static Optional<Obstacle> when(boolean holds, PlanReason reason, Remedy remedy) {
        return holds ? Optional.of(Obstacle.of(reason, remedy)) : Optional.empty();
    }
}
