package io.supportplatform.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "12", "12.1", "9007199254740991.999"})
    void readsWhatItWrote(String text) {
        assertThat(Sequence.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.", ".1", "-1", "1.1000", "1.2.3"})
    void refusesWhatIsNoSequence(String text) {
        assertThatThrownBy(() -> Sequence.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ordersByVersionThenOrdinal() {
        assertThat(new Sequence(2, 0)).isGreaterThan(new Sequence(1, 999));
        assertThat(new Sequence(2, 1)).isGreaterThan(new Sequence(2, 0));
        assertThat(new Sequence(2, 1).isNewerThan(Sequence.of(2).asLong())).isTrue();
        assertThat(Sequence.of(2).isNewerThan(Sequence.of(2).asLong())).isFalse();
    }
}
