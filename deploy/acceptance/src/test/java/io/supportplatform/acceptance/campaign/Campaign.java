package io.supportplatform.acceptance.campaign;

import io.supportplatform.acceptance.faults.BreakableStack;
import io.supportplatform.acceptance.faults.FaultRunner;
import io.supportplatform.acceptance.faults.Injections;
import io.supportplatform.acceptance.faults.Schedule;
import io.supportplatform.acceptance.invariants.Invariants;
import io.supportplatform.acceptance.load.Drivers;
import io.supportplatform.acceptance.load.Outcome;
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
    private Map<String, Integer> faults = Map.of();
    private long journeys;
    private long complete;
    private int events;

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
        attempt("the campaign", () -> {
            try (var platform = BreakableStack.start(directory, REPLICAS, timeline::note)) {
                runOn(platform);
            }
        });
        var size = new Verdict.Size(journeys, complete, ledger.entries().size(), ledger.count(Outcome.UNKNOWN), events);
        var verdict = new Verdict(timeline.seed(), breaches, size, faults, ledger.table(), timeline.lines(), directory);
        if (verdict.isGreen()) {
            forget(directory);
        }
        return verdict;
    }

    /** What breaks off is as bad as what is counted wrong, and whoever looks into it needs the timeline and the count. */
    private void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | AssertionError e) {
            var breach = what + " broke off: " + e + ", " + e.getCause();
            timeline.note(breach);
            breaches.add(breach);
        }
    }

    private void runOn(BreakableStack platform) {
        var invariants = new Invariants(platform.stack(), ledger, injections, timeline);
        invariants.prepare();
        platform.seed(timeline::note);
        attempt("the load", () -> underLoad(platform));
        attempt("the quiet", () -> requireDrained(invariants));
        attempt("the count", () -> breaches.addAll(invariants.breaches()));
        attempt("the rebuild", () -> breaches.addAll(invariants.rebuilt()));
        attempt("the size", () -> {
            var counted = invariants.counted();
            events = counted.events();
            say.accept(counted.toString());
        });
    }

    private void underLoad(BreakableStack platform) {
        say.accept("the stack is up; load and faults begin");
        var schedule = Schedule.of(timeline.seed(), load, REPLICAS);
        var runner = new FaultRunner(platform, injections, timeline);
        var drivers = new Drivers(new Endpoints(platform.stack()), timeline.seed(), ledger, timeline);
        try {
            drivers.start(JOURNEYS_AT_ONCE);
            runner.run(schedule);
        } finally {
            drivers.stop();
            journeys = drivers.begun();
            complete = drivers.complete();
            faults = runner.done();
            breaches.addAll(runner.problems());
            breaches.addAll(drivers.mistakes());
            breaches.addAll(Floors.load(load, complete, ledger));
            breaches.addAll(
                    Floors.faults(schedule.stream().map(Schedule.Planned::fault).toList(), faults));
        }
        timeline.note("QUIET");
        say.accept("quiet");
    }

    private void requireDrained(Invariants invariants) {
        var deadline = System.nanoTime() + QUIET.toNanos();
        while (!invariants.drained()) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
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

    /** The data of a green run is of no use to anybody, and what of it cannot be removed harms nobody. */
    private void forget(Path directory) {
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            say.accept("%s is still there: %s".formatted(directory, e));
        }
    }
}
