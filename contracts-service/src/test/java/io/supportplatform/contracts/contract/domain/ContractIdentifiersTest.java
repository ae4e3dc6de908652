package io.supportplatform.contracts.contract.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportplatform.kit.decision.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractIdentifiersTest {

    @Test
    void forgivesBlanksAroundAndLowerCase() {
        assertThat(ContractIdentifiers.read("  7kq2-88xm-41pd ", "\tps-2026-004711\n"))
                .isEqualTo(Decision.accepted(
                        new ContractIdentifiers(new AccessId("7KQ2-88XM-41PD"), new ContractNumber("PS-2026-004711"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12345", "ABC DEF GH", "ABCDEF'--", "-ABCDEF", "ABCDEF-", "ĄBCDEFGH"})
    void refusesAMalformedAccessId(String typed) {
        assertThat(ContractIdentifiers.read(typed, "PS-2026-004711"))
                .isEqualTo(Decision.refused(ContractRefusal.INVALID_CONTRACT_IDENTIFIERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PS", "PS 2026", "PS_2026", "-PS2026"})
    void refusesAMalformedContractNumber(String typed) {
        assertThat(ContractIdentifiers.read("7KQ2-88XM-41PD", typed))
                .isEqualTo(Decision.refused(ContractRefusal.INVALID_CONTRACT_IDENTIFIERS));
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(AccessId.read("A".repeat(41)).isAccepted()).isFalse();
        assertThat(AccessId.read("A".repeat(40)).isAccepted()).isTrue();
        assertThat(ContractNumber.read("1".repeat(41)).isAccepted()).isFalse();
        assertThat(ContractNumber.read("1".repeat(40)).isAccepted()).isTrue();
    }

    @Test
    void neverShowsTheAccessId() {
        var accessId = new AccessId("7KQ2-88XM-41PD");

        assertThat(accessId.tail()).isEqualTo("41PD");
        assertThat(accessId.toString()).doesNotContain("7KQ2");
        assertThatThrownBy(() -> new AccessId("se cret")).hasMessageNotContaining("se cret");
    }
}
