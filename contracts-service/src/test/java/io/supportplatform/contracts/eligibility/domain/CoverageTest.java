package io.supportplatform.contracts.eligibility.domain;

import static io.supportplatform.contracts.eligibility.domain.PlanFixture.NOW;
import static io.supportplatform.contracts.eligibility.domain.PlanFixture.need;
import static io.supportplatform.contracts.eligibility.domain.PlanFixture.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.contracts.product.domain.Product;
import io.supportplatform.contracts.product.domain.ProductFixture;
import io.supportplatform.testing.Proves;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the programs cover: the table of the eligibility rules, row by row. */
class CoverageTest {

    private static final Instant DAY_AFTER_MAINSTREAM = ProductFixture.MAINSTREAM_END
            .plusDays(1)
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant();

    @ParameterizedTest
    @CsvSource({
        "PARTNER_ON_PREMISES, 2025, ''",
        "PARTNER_ON_PREMISES, 2022, ''",
        "PARTNER_ON_PREMISES, 2019, PRODUCT_VERSION_NOT_COVERED SUPPORT_PHASE_NOT_COVERED",
        "VISUAL_STUDIO, 2022, ''",
        "VISUAL_STUDIO, 2019, SUPPORT_PHASE_NOT_COVERED",
        "SOFTWARE_ASSURANCE, 2019, ''",
        "SOFTWARE_ASSURANCE, 2012, SUPPORT_PHASE_NOT_COVERED",
        "PROFESSIONAL, 2019, ''",
        "PROFESSIONAL, 2012, SUPPORT_PHASE_NOT_COVERED",
        "PAY_PER_INCIDENT, 2019, ''",
        "PAY_PER_INCIDENT, 2012, SUPPORT_PHASE_NOT_COVERED",
    })
    @Proves({"B39", "B42", "B47"})
    void coversVersionsByProgram(Program program, String version, String reasons) {
        assertThat(reasons(program, ProductFixture.onPremises(), version)).isEqualTo(split(reasons));
    }

    @Test
    @Proves("B42")
    void refusesOldVersions_evenInMainstream_whenOnlyTheNewestAreCovered() {
        // Given the third-newest version while all are in mainstream
        Instant early =
                LocalDate.parse("2018-01-01").atStartOfDay(ZoneOffset.UTC).toInstant();

        // When
        var obstacles = Eligibility.assess(
                startedEarly(Program.PARTNER_ON_PREMISES), need(ProductFixture.onPremises(), "2019"), early);

        // Then
        assertThat(obstacles)
                .containsExactly(Obstacle.of(PlanReason.PRODUCT_VERSION_NOT_COVERED, Remedy.BUY_PAY_PER_INCIDENT));
    }

    @ParameterizedTest
    @EnumSource(names = {"VISUAL_STUDIO", "PARTNER_ON_PREMISES"})
    @Proves("B40")
    void coversMainstreamOnly_toItsLastDay(Program program) {
        Need need = need(ProductFixture.onPremises(), "2022");

        assertThat(Eligibility.assess(plan(program), need, DAY_AFTER_MAINSTREAM.minusMillis(1)))
                .isEmpty();
        assertThat(Eligibility.assess(plan(program), need, DAY_AFTER_MAINSTREAM))
                .containsExactly(Obstacle.of(PlanReason.SUPPORT_PHASE_NOT_COVERED, Remedy.BUY_PAY_PER_INCIDENT));
    }

    @Test
    @Proves("B41")
    void keepsPartnerCloudToTheCloud() {
        assertThat(Eligibility.assess(plan(Program.PARTNER_CLOUD), PlanFixture.newest(), NOW))
                .containsExactly(Obstacle.of(PlanReason.PLAN_CLOUD_ONLY, Remedy.CHOOSE_ANOTHER_PLAN));
        assertThat(reasons(Program.PARTNER_CLOUD, ProductFixture.cloud(), "2019"))
                .isEmpty();
    }

    @Test
    @Proves({"B42", "B43"})
    void sendsPartnersWithACloudNeedToBuyCloudSupport() {
        assertThat(Eligibility.assess(plan(Program.PARTNER_ON_PREMISES), need(ProductFixture.cloud(), "2025"), NOW))
                .containsExactly(Obstacle.of(PlanReason.PLAN_ON_PREMISES_ONLY, Remedy.BUY_CLOUD_SUPPORT));
    }

    @ParameterizedTest
    @EnumSource(names = {"VISUAL_STUDIO", "SOFTWARE_ASSURANCE", "PROFESSIONAL", "PAY_PER_INCIDENT"})
    void keepsTheOtherProgramsOnPremises(Program program) {
        assertThat(Eligibility.assess(plan(program), need(ProductFixture.cloud(), "2025"), NOW))
                .containsExactly(Obstacle.of(PlanReason.PLAN_ON_PREMISES_ONLY, Remedy.CHOOSE_ANOTHER_PLAN));
    }

    @Test
    @Proves("B1")
    void countsHybridAsOnPremises() {
        assertThat(reasons(Program.PROFESSIONAL, ProductFixture.hybrid(), "2025"))
                .isEmpty();
        assertThat(reasons(Program.PARTNER_CLOUD, ProductFixture.hybrid(), "2025"))
                .containsExactly("PLAN_CLOUD_ONLY");
    }

    @Test
    void refusesVersionsNobodyKnows() {
        assertThat(Eligibility.assess(plan(Program.PROFESSIONAL), need(ProductFixture.onPremises(), "1999"), NOW))
                .containsExactly(Obstacle.of(PlanReason.PRODUCT_VERSION_NOT_COVERED, Remedy.CHOOSE_KNOWN_VERSION));
    }

    @Test
    void refusesProductsNobodyKnows() {
        var unknown = new Need(Optional.empty(), "2025", Optional.of(Severity.MINIMAL));

        assertThat(Eligibility.assess(plan(Program.PROFESSIONAL), unknown, NOW))
                .containsExactly(Obstacle.of(PlanReason.PRODUCT_NOT_COVERED, Remedy.CHOOSE_ANOTHER_PLAN));
    }

    @Test
    @Proves("B7")
    void coversNothingThatAnotherPortalServes() {
        var obstacles =
                Eligibility.assess(plan(Program.PARTNER_CLOUD), need(ProductFixture.servedElsewhere(), "2025"), NOW);

        assertThat(obstacles).containsExactly(Obstacle.of(PlanReason.PRODUCT_NOT_COVERED, Remedy.USE_PRODUCT_PORTAL));
    }

    private static Plan startedEarly(Program program) {
        return new Plan(
                program,
                Plan.Standing.ACTIVE,
                Instant.EPOCH,
                PlanFixture.ENDS,
                Set.of(Severity.values()),
                PlanFixture.FIVE_LEFT,
                true);
    }

    private static List<String> reasons(Program program, Product product, String version) {
        return Obstacle.reasons(Eligibility.assess(plan(program), need(product, version), NOW));
    }

    private static List<String> split(String reasons) {
        return reasons.isEmpty() ? List.of() : List.of(reasons.split(" "));
    }
}
