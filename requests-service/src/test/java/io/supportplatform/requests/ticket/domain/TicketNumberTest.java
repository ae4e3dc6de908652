package io.supportplatform.requests.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketNumberTest {

    @Test
    void hasSixteenDigits_dayFirstCheckDigitLast() {
        assertThat(TicketNumber.of(TicketFixture.NOW, 1).value()).isEqualTo("2026112000000017");
        assertThat(TicketNumber.of(TicketFixture.NOW, 9_999_999).value()).hasSize(16);
    }

    @Test
    void noticesEverySingleWrongDigit() {
        // Given
        String right = "2026112000000017";

        // When
        var wrong = IntStream.range(0, 16)
                .boxed()
                .flatMap(i -> IntStream.rangeClosed('0', '9')
                        .filter(digit -> digit != right.charAt(i))
                        .mapToObj(digit -> right.substring(0, i) + (char) digit + right.substring(i + 1)));

        // Then
        assertThat(wrong).hasSize(144).noneMatch(TicketNumber::isWellFormed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "2026112000000018", "202611200000001A", "20261120000000171"})
    void cannotBeMade_outOfAnythingElse(String text) {
        assertThatThrownBy(() -> new TicketNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
