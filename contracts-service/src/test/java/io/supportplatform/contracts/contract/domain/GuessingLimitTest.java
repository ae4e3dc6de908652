package io.supportplatform.contracts.contract.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessingLimitTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final GuessingLimit LIMIT = new GuessingLimit(5, Duration.ofMinutes(15));

    @Test
    void allowsAFifthTry_afterFourMisses() {
        assertThat(LIMIT.blockedUntil(missesEachMinuteBefore(NOW, 4), NOW)).isEmpty();
    }

    @Test
    void blocksAfterFiveMisses_untilTheFirstOfThemIsOldEnough() {
        // Given
        List<Instant> misses = missesEachMinuteBefore(NOW, 5);

        // Then
        assertThat(LIMIT.blockedUntil(misses, NOW)).contains(NOW.plus(Duration.ofMinutes(10)));
        assertThat(LIMIT.blockedUntil(misses, NOW.plus(Duration.ofMinutes(10)).minusMillis(1)))
                .isPresent();
        assertThat(LIMIT.blockedUntil(misses, NOW.plus(Duration.ofMinutes(10)))).isEmpty();
    }

    @Test
    void forgetsMissesThatDoNotCountAnyMore() {
        List<Instant> old = missesEachMinuteBefore(NOW.minus(Duration.ofHours(1)), 50);

        assertThat(LIMIT.withMiss(old, NOW)).containsExactly(NOW);
    }

    private static List<Instant> missesEachMinuteBefore(Instant end, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(minutes -> end.minus(Duration.ofMinutes(minutes)))
                .toList();
    }
}
