package io.supportplatform.kit.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecisionTest {

    @Test
    void carriesAValueOn_whenAccepted() {
        // Given
        Decision<Integer, String> decision = Decision.accepted(20);

        // When
        var next = decision.map(value -> value + 1).flatMap(value -> Decision.<Integer, String>accepted(value * 2));

        // Then
        assertThat(next).isEqualTo(Decision.accepted(42));
        assertThat(next.isAccepted()).isTrue();
        assertThat(next.<String>fold(value -> "yes " + value, refusal -> "no")).isEqualTo("yes 42");
    }

    @Test
    void keepsTheFirstRefusal() {
        // Given
        Decision<Integer, String> decision = Decision.accepted(20);

        // When
        var next = decision.<Integer>flatMap(value -> Decision.refused("too late"))
                .map(value -> value + 1)
                .<Integer>flatMap(value -> Decision.refused("never asked"));

        // Then
        assertThat(next).isEqualTo(Decision.refused("too late"));
        assertThat(next.isAccepted()).isFalse();
        assertThat(next.<String>fold(value -> "yes", refusal -> "no, " + refusal))
                .isEqualTo("no, too late");
    }
}
