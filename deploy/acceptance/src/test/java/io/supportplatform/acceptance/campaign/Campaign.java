package io.supportplatform.acceptance.campaign;

import io.supportplatform.acceptance.faults.BreakableStack;
import io.supportplatform.acceptance.faults.FaultRunner;
import io.supportplatform.acceptance.faults.Injections;
import io.supportplatform.acceptance.faults.Schedule;
import io.supportplatform.acceptance.invariants.Invariants;
import io.supportplatform.acceptance.load.Drivers;
import io.supportplatform.acceptance.load.OutcomeLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** One seed: a fresh stack under load and faults, then quiet, then the count. */
public final class Campaign {

    private static final int REPLICAS = 2;
    private static final int JOURNEYS_AT_ONCE = 6;
    private static final Duration QUIET = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Timeline timeline;
    private final OutcomeLedger ledger = new OutcomeLedger();
    private final Injections injections = new Injections();
    private final List<String> breaches = new ArrayList<>();
    private final Duration load;
    private final Consumer<String> say;

    private Campaign(long seed, Duration load, Consumer<String> say) {
        this.timeline = new Timeline(seed, Clock.systemUTC());
        this.load = load;
        this.say = say;
    }

    /** Runs it; what is wrong stands in the verdict. */
    public static Verdict run(long seed, Duration load, Consumer<String> say) {
        return new Campaign(seed, load, say).run();
    }

    private Verdict run() {
        var directory = temporaryDirectory();
        say.accept("seed %d, %d s of load, in %s".formatted(timeline.seed(), load.toSeconds(), directory));
        Map<String, Integer> faults;
        try (var platform = BreakableStack.start(directory, REPLICAS, timeline::note)) {
            var runner = new FaultRunner(platform, injections, timeline);
            var invariants = new Invariants(platform.stack(), ledger, injections, timeline);
            invariants.prepare();
            platform.seed(timeline::note);
            underLoad(platform, runner);
            breaches.addAll(runner.problems());
            judge(invariants);
            faults = runner.done();
        }
        var verdict = new Verdict(timeline.seed(), breaches, faults, ledger.table(), timeline.lines(), directory);
        if (verdict.isGreen()) {
            forget(directory);
        }
        return verdict;
    }

    /** What cannot be counted is as bad as what is counted wrong, and whoever looks into it needs the timeline. */
    private void judge(Invariants invariants) {
        try {
            requireDrained(invariants);
            breaches.addAll(invariants.breaches());
            breaches.addAll(invariants.rebuilt());
            say.accept(invariants.counted());
        } catch (RuntimeException e) {
            timeline.note("the count failed: " + e);
            breaches.add("the count failed: " + e);
        }
    }

    private void underLoad(BreakableStack platform, FaultRunner runner) {
        say.accept("the stack is up; load and faults begin");
        var drivers = new Drivers(new Endpoints(platform.stack()), timeline.seed(), ledger, timeline);
        drivers.start(JOURNEYS_AT_ONCE);
        try {
            runner.run(Schedule.of(timeline.seed(), load, REPLICAS));
        } finally {
            drivers.stop();
        }
        timeline.note("QUIET");
        say.accept("quiet");
    }

    private void requireDrained(Invariants invariants) {
        var deadline = System.nanoTime() + QUIET.toNanos();
        while (!invariants.drained()) {
            if (System.nanoTime() > deadline) {
                breaches.add("not at rest after %d s of quiet: %s".formatted(QUIET.toSeconds(), invariants.unrest()));
                return;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        timeline.note("at rest");
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("platform-campaign");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The data of a green run is of no use to anybody; that of a red one may be. */
    private static void forget(Path directory) {
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(Campaign::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
