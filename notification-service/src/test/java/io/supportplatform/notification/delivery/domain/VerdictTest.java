package io.supportplatform.notification.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.notification.delivery.domain.SendResult.Accepted;
import io.supportplatform.notification.delivery.domain.SendResult.Never;
import io.supportplatform.notification.delivery.domain.SendResult.NotNow;
import io.supportplatform.notification.delivery.domain.Verdict.GivenUp;
import io.supportplatform.notification.delivery.domain.Verdict.Overtaken;
import io.supportplatform.notification.delivery.domain.Verdict.Sent;
import io.supportplatform.notification.delivery.domain.Verdict.TryAgain;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a message after an attempt. */
class VerdictTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final NotNow BUSY = new NotNow("451 try later", false);
    private static final RetrySchedule SCHEDULE = new RetrySchedule(List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(60),
            Duration.ofMinutes(240)));

    private static Verdict after(SendResult result, int attempts, boolean overtaken, @Nullable Instant sendBefore) {
        return Verdict.after(result, attempts, overtaken, SCHEDULE, NOW, sendBefore);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 5", "3, 15", "4, 60", "5, 240"})
    void waitsLongerEachTime(int attempts, int minutes) {
        assertThat(after(BUSY, attempts, false, null))
                .isEqualTo(new TryAgain(NOW.plus(Duration.ofMinutes(minutes)), "451 try later", false));
    }

    @Test
    void givesUp_whenAllWaitsAreUsed() {
        assertThat(after(BUSY, 6, false, null)).isEqualTo(new GivenUp("451 try later", false));
    }

    @Test
    void givesUpAtOnce_whenTheServerRefusesForGood() {
        assertThat(after(new Never("550 no such user"), 1, false, null))
                .isEqualTo(new GivenUp("550 no such user", false));
    }

    @Test
    void givesUp_whenTheNextAttemptWouldComeTooLate() {
        // Given
        var over = NOW.plus(Duration.ofMinutes(1));

        // Then
        assertThat(after(BUSY, 1, false, over)).isInstanceOf(GivenUp.class);
        assertThat(after(BUSY, 1, false, over.plusMillis(1))).isInstanceOf(TryAgain.class);
    }

    @Test
    void yieldsToANewerMessage_onlyWhenItWasNotSent() {
        assertThat(after(BUSY, 1, true, null)).isEqualTo(new Overtaken("451 try later", false));
        assertThat(after(new Accepted(), 1, true, null)).isEqualTo(new Sent());
    }

    @Test
    void remembersThatItMayHaveArrived() {
        assertThat(after(new NotNow("cut off", true), 1, false, null))
                .isEqualTo(new TryAgain(NOW.plus(Duration.ofMinutes(1)), "cut off", true));
        assertThat(after(new NotNow("cut off", true), 6, false, null)).isEqualTo(new GivenUp("cut off", true));
    }
}
