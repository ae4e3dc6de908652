package io.supportplatform.contracts.contract.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.contracts.eligibility.domain.PlanRule;
import io.supportplatform.contracts.eligibility.domain.Program;
import io.supportplatform.testing.Proves;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "PROFESSIONAL,        2026-11-20T00:00:00Z, 2027-11-20T00:00:00Z",
        "VISUAL_STUDIO,       2026-11-20T08:30:00Z, 2027-11-20T08:30:00Z",
        "SOFTWARE_ASSURANCE,  2028-02-29T00:00:00Z, 2029-02-28T00:00:00Z",
        "PAY_PER_INCIDENT,    2026-11-20T00:00:00Z, 2027-11-20T00:00:00Z",
        "PARTNER_ON_PREMISES, 2026-11-20T00:00:00Z, 2027-12-20T00:00:00Z",
        "PARTNER_CLOUD,       2028-02-29T00:00:00Z, 2029-03-30T00:00:00Z",
    })
    @Proves("B10")
    void runsAYear_andThirtyDaysMoreForPartners(Program program, Instant startsAt, Instant endsAt) {
        // Given
        PlanRule rule = PlanRule.of(program);

        // When
        ContractPeriod period = ContractPeriod.of(startsAt, rule.term(), rule.grace());

        // Then
        assertThat(period).isEqualTo(new ContractPeriod(startsAt, endsAt));
        assertThat(period.contains(startsAt)).isTrue();
        assertThat(period.contains(endsAt.minusNanos(1))).isTrue();
        assertThat(period.contains(endsAt)).isFalse();
        assertThat(period.contains(startsAt.minusNanos(1))).isFalse();
    }
}
