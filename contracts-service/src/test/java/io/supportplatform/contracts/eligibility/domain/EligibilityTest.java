package io.supportplatform.contracts.eligibility.domain;

import static io.supportplatform.contracts.eligibility.domain.PlanFixture.ENDS;
import static io.supportplatform.contracts.eligibility.domain.PlanFixture.FIVE_LEFT;
import static io.supportplatform.contracts.eligibility.domain.PlanFixture.NOW;
import static io.supportplatform.contracts.eligibility.domain.PlanFixture.STARTS;
import static io.supportplatform.contracts.eligibility.domain.PlanFixture.need;
import static io.supportplatform.contracts.eligibility.domain.PlanFixture.newest;
import static io.supportplatform.contracts.eligibility.domain.PlanFixture.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import io.supportplatform.contracts.eligibility.domain.Plan.Standing;
import io.supportplatform.contracts.eligibility.domain.Plan.Units;
import io.supportplatform.contracts.product.domain.ProductFixture;
import io.supportplatform.testing.Proves;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether the contract itself may be used; what it covers is in {@link CoverageTest}. */
class EligibilityTest {

    @ParameterizedTest
    @EnumSource(value = Program.class, names = "PARTNER_CLOUD", mode = EXCLUDE)
    @Proves("B2")
    void findsNothingAgainst_aFreshPlanAndTheNewestVersion(Program program) {
        assertThat(Eligibility.assess(plan(program), newest(), NOW)).isEmpty();
    }

    @Test
    @Proves("B16")
    void wantsActivation_whenOnlyIssued() {
        assertThat(standing(Standing.NOT_ACTIVATED))
                .containsExactly(Obstacle.of(PlanReason.CONTRACT_NOT_ACTIVATED, Remedy.ACTIVATE_CONTRACT));
    }

    @Test
    void waitsForTheStart_whenActivatedEarly() {
        assertThat(Eligibility.standing(plan(Program.PROFESSIONAL), STARTS.minusMillis(1)))
                .containsExactly(Obstacle.of(PlanReason.CONTRACT_NOT_ACTIVATED, Remedy.WAIT_FOR_CONTRACT_START));
        assertThat(Eligibility.standing(plan(Program.PROFESSIONAL), STARTS)).isEmpty();
    }

    @Test
    @Proves({"B34", "B37"})
    void expiresAtItsEnd_notBefore() {
        assertThat(Eligibility.standing(plan(Program.PROFESSIONAL), ENDS.minusMillis(1)))
                .isEmpty();
        assertThat(Eligibility.standing(plan(Program.PROFESSIONAL), ENDS))
                .containsExactly(Obstacle.of(PlanReason.CONTRACT_EXPIRED, Remedy.RENEW_CONTRACT));
    }

    @Test
    void tellsFrozenAndSuspendedApart() {
        assertThat(standing(Standing.FROZEN))
                .containsExactly(Obstacle.of(PlanReason.CONTRACT_FROZEN, Remedy.CONTACT_OPERATIONS));
        assertThat(standing(Standing.SUSPENDED))
                .containsExactly(Obstacle.of(PlanReason.CONTRACT_SUSPENDED, Remedy.SETTLE_PAYMENT));
    }

    @Test
    @Proves({"B34", "B38"})
    void tellsThatNothingIsLeft() {
        assertThat(units(new Units(0, 0, 0), NOW))
                .containsExactly(
                        Obstacle.of(PlanReason.NO_UNITS_AVAILABLE, Remedy.CHOOSE_ANOTHER_PLAN, Remedy.BUY_INCIDENTS));
    }

    @Test
    void tellsThatOnlyHoldsBlock() {
        assertThat(units(new Units(0, 1, 0), NOW))
                .containsExactly(Obstacle.of(PlanReason.UNITS_ALL_RESERVED, Remedy.RETRY_WHEN_RESERVATION_ENDS));
    }

    @Test
    void doesNotOfferMoreUnits_whenTheyWereLostWithTheContract() {
        assertThat(reasons(units(new Units(0, 0, 7), ENDS))).containsExactly(PlanReason.CONTRACT_EXPIRED);
        assertThat(reasons(units(new Units(0, 0, 7), NOW))).containsExactly(PlanReason.NO_UNITS_AVAILABLE);
    }

    @Test
    @Proves({"B45", "B46"})
    void keepsPayPerIncidentForPersonalAccounts() {
        Plan held = plan(Program.PAY_PER_INCIDENT, Standing.ACTIVE, FIVE_LEFT, false);

        assertThat(Eligibility.assess(held, newest(), NOW))
                .containsExactly(
                        Obstacle.of(PlanReason.PPI_REQUIRES_PERSONAL_ACCOUNT, Remedy.SIGN_IN_WITH_PERSONAL_ACCOUNT));
    }

    @ParameterizedTest
    @EnumSource(value = Program.class, names = "PAY_PER_INCIDENT", mode = EXCLUDE)
    void letsWorkAccountsUseEveryOtherProgram(Program program) {
        Plan held = plan(program, Standing.ACTIVE, FIVE_LEFT, false);

        assertThat(Eligibility.standing(held, NOW)).isEmpty();
    }

    @Test
    void excludesSeveritiesThatThePlanLeavesOut() {
        // Given
        var minimalOnly = new Plan(
                Program.PROFESSIONAL, Standing.ACTIVE, STARTS, ENDS, Set.of(Severity.MINIMAL), FIVE_LEFT, true);

        // Then
        assertThat(Eligibility.assess(minimalOnly, newest(), NOW))
                .containsExactly(Obstacle.of(PlanReason.SEVERITY_NOT_IN_PLAN, Remedy.CHOOSE_ANOTHER_SEVERITY));
    }

    @Test
    void judgesAnySeverity_beforeOneIsChosen() {
        // Given
        var minimalOnly = new Plan(
                Program.PROFESSIONAL, Standing.ACTIVE, STARTS, ENDS, Set.of(Severity.MINIMAL), FIVE_LEFT, true);
        var open = new Need(Optional.of(ProductFixture.onPremises()), "2025", Optional.empty());

        // Then
        assertThat(Eligibility.assess(minimalOnly, open, NOW)).isEmpty();
    }

    @Test
    @Proves("B34")
    void namesEveryReason_whenSeveralHold() {
        // Given
        Plan spoilt = plan(Program.PARTNER_ON_PREMISES, Standing.FROZEN, new Units(0, 0, 0), true);

        // When
        var obstacles = Eligibility.assess(spoilt, need(ProductFixture.cloud(), "2019"), ENDS);

        // Then
        assertThat(reasons(obstacles))
                .containsExactly(
                        PlanReason.CONTRACT_EXPIRED,
                        PlanReason.CONTRACT_FROZEN,
                        PlanReason.NO_UNITS_AVAILABLE,
                        PlanReason.PLAN_ON_PREMISES_ONLY,
                        PlanReason.PRODUCT_VERSION_NOT_COVERED,
                        PlanReason.SUPPORT_PHASE_NOT_COVERED);
    }

    private static List<Obstacle> standing(Standing standing) {
        return Eligibility.assess(plan(Program.PROFESSIONAL, standing, FIVE_LEFT, true), newest(), NOW);
    }

    private static List<Obstacle> units(Units units, Instant now) {
        return Eligibility.standing(plan(Program.PROFESSIONAL, units), now);
    }

    private static List<PlanReason> reasons(List<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::reason).toList();
    }
}
