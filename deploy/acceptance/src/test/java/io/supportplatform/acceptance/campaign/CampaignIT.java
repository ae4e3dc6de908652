package io.supportplatform.acceptance.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Whatever breaks, nothing is lost and nothing happens twice: one short campaign always, an hour of them on demand. */
// On demand until an hour of seeds has passed; verify has the crash points and the killed services.
@EnabledIfSystemProperty(named = "platform.faults", matches = "true")
class CampaignIT {

    private static final long SEED = 3;
    private static final Duration SHORT = Duration.ofSeconds(90);
    private static final Duration LONG = Duration.ofMinutes(8);
    private static final Duration HOUR = Duration.ofMinutes(60);

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void losesAndDoublesNothing_withAFixedSeed() {
        assertGreen(Campaign.run(SEED, SHORT, System.out::println));
    }

    @Test
    @Timeout(value = 90, unit = TimeUnit.MINUTES)
    @EnabledIfSystemProperty(named = "platform.long", matches = "true")
    void losesAndDoublesNothing_forAnHourOfSeeds() {
        var end = Instant.now().plus(HOUR);
        var seeds = new ArrayList<Long>();
        for (long seed = SEED + 1; Instant.now().isBefore(end); seed++) {
            assertGreen(Campaign.run(seed, LONG, System.out::println));
            seeds.add(seed);
        }
        System.out.println("an hour of seeds without a breach: " + seeds);
    }

    private static void assertGreen(Verdict verdict) {
        verdict.print(System.out);
        assertThat(verdict.breaches()).as("seed " + verdict.seed()).isEmpty();
    }
}
