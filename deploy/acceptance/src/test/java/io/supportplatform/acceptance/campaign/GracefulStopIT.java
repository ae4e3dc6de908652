package io.supportplatform.acceptance.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.supportplatform.acceptance.faults.BreakableStack;
import io.supportplatform.acceptance.invariants.Invariants;
import io.supportplatform.acceptance.load.Drivers;
import io.supportplatform.acceptance.load.Outcome;
import io.supportplatform.acceptance.load.OutcomeLedger;
import io.supportplatform.local.ServiceModule;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A service that is asked to stop under load finishes what it has begun: no call fails, nothing is lost or doubled. */
// On demand until an hour of seeds has passed; verify has the crash points and the killed services.
@EnabledIfSystemProperty(named = "platform.faults", matches = "true")
class GracefulStopIT {

    private static final long SEED = 4;
    private static final int SOME = 20;
    private static final int JOURNEYS_AT_ONCE = 2;
    private static final int JOURNEYS = 10;
    private static final Duration QUIET = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final Timeline timeline = new Timeline(SEED, Clock.systemUTC());
    private final OutcomeLedger ledger = new OutcomeLedger();

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void refusesWhatComesAndFinishesWhatItHas_whenEachServiceIsStoppedInTurn() throws InterruptedException {
        try (var platform = BreakableStack.start(folder, 1, timeline::note)) {
            // Given
            var stack = platform.stack();
            var invariants = new Invariants(stack, ledger, timeline);
            invariants.prepare();
            platform.seed(timeline::note);
            var drivers = new Drivers(new Endpoints(stack), SEED, ledger, timeline);
            drivers.start(JOURNEYS_AT_ONCE);

            // When
            var failed = new ArrayList<String>();
            for (var service : ServiceModule.values()) {
                failed.addAll(stopAndStart(platform, drivers, service));
            }
            drivers.stop();

            // Then
            await().atMost(QUIET).until(invariants::drained);
            failed.addAll(drivers.mistakes());
            failed.addAll(invariants.breaches());
            assertThat(failed).as(String.join("\n", timeline.lines())).isEmpty();
            assertThat(ledger.count(Outcome.UNKNOWN)).as("unknown outcomes").isZero();
            assertThat(drivers.complete()).as("complete journeys").isGreaterThanOrEqualTo(JOURNEYS);
        }
    }

    /** What was not as it should be while this service stopped. */
    private List<String> stopAndStart(BreakableStack platform, Drivers drivers, ServiceModule service)
            throws InterruptedException {
        var replica = platform.stack().replicas(service).getFirst();
        var failed = new ArrayList<String>();
        try (var probe = new Probe(new Endpoints(platform.stack()), service)) {
            await().atMost(QUIET).until(() -> probe.good() > SOME);
            timeline.note("SIGTERM to " + replica.name());
            var cutBefore = drivers.cut();
            probe.stopping();
            if (!replica.end()) {
                failed.add(replica.name() + " did not go by itself in time");
            }
            await().atMost(QUIET).until(() -> probe.refused() > SOME);
            replica.start(Map.of());
            replica.awaitReady();
            var before = probe.good();
            await().atMost(QUIET).until(() -> probe.good() > before + SOME);
            timeline.note(
                    "%s is back; %d good calls, %d refused".formatted(replica.name(), probe.good(), probe.refused()));
            probe.failed().forEach(call -> failed.add("a call to " + replica.name() + " failed: " + call));
            if (drivers.cut() - cutBefore > JOURNEYS_AT_ONCE) {
                failed.add("%d calls of %d drivers were cut off while %s stopped"
                        .formatted(drivers.cut() - cutBefore, JOURNEYS_AT_ONCE, replica.name()));
            }
        }
        return failed;
    }
}
