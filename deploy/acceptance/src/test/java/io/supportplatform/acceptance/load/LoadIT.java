package io.supportplatform.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.supportplatform.acceptance.campaign.Endpoints;
import io.supportplatform.acceptance.campaign.Timeline;
import io.supportplatform.acceptance.invariants.Invariants;
import io.supportplatform.acceptance.stack.RunningStack;
import io.supportplatform.local.LocalStack;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The load of the campaign on a platform that nobody breaks: everything gets its answer, and every invariant holds. */
// On demand until an hour of seeds has passed; verify has the crash points and the killed services.
@EnabledIfSystemProperty(named = "platform.faults", matches = "true")
class LoadIT {

    private static final long SEED = 20_261_121;
    private static final int AT_ONCE = 8;
    private static final int JOURNEYS = 80;
    private static final Duration QUIET = Duration.ofSeconds(30);

    private final LocalStack stack = RunningStack.get();
    private final Timeline timeline = new Timeline(SEED, Clock.systemUTC());
    private final OutcomeLedger ledger = new OutcomeLedger();
    private final Invariants invariants = new Invariants(stack, ledger, timeline);

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void everyInvariantHolds_whenNothingIsBroken() {
        // Given
        invariants.prepare();
        var drivers = new Drivers(new Endpoints(stack), SEED, ledger, timeline);

        // When
        drivers.start(AT_ONCE);
        await().atMost(Duration.ofMinutes(3)).until(() -> drivers.complete() >= JOURNEYS);
        drivers.stop();
        print();
        await().atMost(QUIET)
                .untilAsserted(() -> assertThat(invariants.unrest()).isEmpty());

        // Then
        System.out.println(invariants.counted());
        assertThat(invariants.breaches()).isEmpty();
        assertThat(invariants.rebuilt()).isEmpty();
        assertThat(ledger.count(Outcome.UNKNOWN)).isZero();
        assertThat(ledger.refusals().keySet()).anyMatch(refusal -> refusal.startsWith("SUBMIT "));
    }

    private void print() {
        timeline.lines().forEach(System.out::println);
        ledger.table().forEach(System.out::println);
        ledger.refusals().forEach((refusal, times) -> System.out.println("  " + times + " x " + refusal));
    }
}
