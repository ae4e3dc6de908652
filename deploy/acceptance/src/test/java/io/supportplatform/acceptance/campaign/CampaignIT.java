package io.supportplatform.acceptance.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever breaks, nothing is lost and nothing happens twice: one short campaign always, an hour of them on demand. */
class CampaignIT {

    private static final long SEED = 3;
    private static final Duration SHORT = Duration.ofSeconds(90);
    private static final Duration LONG = Duration.ofMinutes(10);

    @Test
    @Timeout(value = 12, unit = TimeUnit.MINUTES)
    void losesAndDoublesNothing_withAFixedSeed() {
        assertGreen(SEED, SHORT);
    }

    /** An hour of load in all; one that fails does not keep the others from being run. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6, 7, 8, 9})
    @Timeout(value = 40, unit = TimeUnit.MINUTES)
    @EnabledIfSystemProperty(named = "platform.long", matches = "true")
    void losesAndDoublesNothing_inTenMinutesOfEachSeed(long seed) {
        assertGreen(seed, LONG);
    }

    private static void assertGreen(long seed, Duration load) {
        var verdict = Campaign.run(seed, load, System.out::println);
        verdict.print(System.out);
        assertThat(verdict.breaches()).as("seed " + seed).isEmpty();
    }
}
