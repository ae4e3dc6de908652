package io.supportplatform.contracts.contract.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportplatform.contracts.eligibility.domain.Plan;
import io.supportplatform.contracts.ledger.domain.Balance;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.testing.Proves;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContractTest {

    @Test
    @Proves("B16")
    void isActivatedOnce() {
        // Given
        Contract issued = ContractFixture.in(new ContractState.Issued());

        // When
        var activated = issued.activate();

        // Then
        assertThat(activated.map(Contract::state)).isEqualTo(Decision.accepted(new ContractState.Active()));
        assertThat(activated.map(Contract::version)).isEqualTo(Decision.accepted(2L));
        assertThat(activated.flatMap(Contract::activate))
                .isEqualTo(Decision.refused(ContractRefusal.CONTRACT_ALREADY_ACTIVATED));
    }

    @Test
    void isNotActivated_whileItIsStopped() {
        assertThat(ContractFixture.in(new ContractState.Frozen()).activate())
                .isEqualTo(Decision.refused(ContractRefusal.CONTRACT_FROZEN));
        assertThat(ContractFixture.in(new ContractState.Suspended()).activate())
                .isEqualTo(Decision.refused(ContractRefusal.CONTRACT_SUSPENDED));
    }

    @Test
    void isJudgedByItsStateAndItsBook() {
        // Given
        var standings = Map.of(
                new ContractState.Issued(), Plan.Standing.NOT_ACTIVATED,
                new ContractState.Active(), Plan.Standing.ACTIVE,
                new ContractState.Suspended(), Plan.Standing.SUSPENDED,
                new ContractState.Frozen(), Plan.Standing.FROZEN);
        var balance = new Balance(20, 12, 0, 3, 4, 1, 0);

        // Then
        standings.forEach((state, standing) -> {
            Plan plan = ContractFixture.in(state).planFor(false, balance);
            assertThat(plan.standing()).isEqualTo(standing);
            assertThat(plan.units()).isEqualTo(new Plan.Units(12, 3, 1));
            assertThat(ContractState.of(state.name())).isEqualTo(state);
        });
    }

    @Test
    void refusesToAllowNoSeverity() {
        Contract contract = ContractFixture.in(new ContractState.Active());

        assertThatThrownBy(() -> new Contract(
                        contract.id(),
                        contract.number(),
                        contract.accessIdTail(),
                        contract.program(),
                        contract.planName(),
                        Set.of(),
                        contract.period(),
                        contract.state(),
                        1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStarts() {
        Instant now = Instant.parse("2026-11-20T00:00:00Z");

        assertThatThrownBy(() -> new ContractPeriod(now, now)).isInstanceOf(IllegalArgumentException.class);
    }
}
