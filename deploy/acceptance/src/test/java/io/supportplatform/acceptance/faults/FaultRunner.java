package io.supportplatform.acceptance.faults;

import io.supportplatform.acceptance.campaign.Timeline;
import io.supportplatform.acceptance.faults.Schedule.Planned;
import io.supportplatform.acceptance.stack.Databases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** Does what the schedule says, each fault on a thread of its own, and leaves everything whole and running. */
public final class FaultRunner {

    private static final Duration LOOK_AFTER = Duration.ofMillis(500);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(3);
    private static final int TRIES = 20;

    private final Map<String, Integer> done = new TreeMap<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final Timeline timeline;
    private final Replicas replicas;
    private final ServiceFaults services;
    private final ServerFaults servers;
    private final RecordFaults records;
    private volatile boolean watching = true;

    public FaultRunner(BreakableStack platform, Injections injections, Timeline timeline) {
        this.timeline = timeline;
        var stack = platform.stack();
        var broker = new ReentrantLock(true);
        var events = new RecordedEvents(stack.ports().kafka());
        replicas = new Replicas(stack, timeline);
        services = new ServiceFaults(replicas, new Databases(stack), timeline);
        servers = new ServerFaults(platform, broker, timeline);
        records = new RecordFaults(events, broker, injections, timeline, new Random(timeline.seed()));
    }

    /** Returns when the last fault is over and every replica is ready again. */
    public void run(List<Planned> schedule) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            threads.execute(this::watch);
            var faults = schedule.stream()
                    .map(planned -> threads.submit(() -> perform(planned)))
                    .toList();
            for (var fault : faults) {
                fault.get();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            problem("the schedule was interrupted");
        } catch (ExecutionException e) {
            threads.shutdownNow();
            problem("the schedule came to no end: " + e);
        } finally {
            // Not by interruption, which would leave what it is just bringing up half way.
            watching = false;
            threads.close();
        }
        attempt("bring everything up", replicas::bringUpAll);
    }

    private void watch() {
        while (watching && !Thread.currentThread().isInterrupted()) {
            attempt("look after the replicas", replicas::lookAfter);
            Pause.of(LOOK_AFTER);
        }
    }

    private void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            problem("could not " + what + ": " + e);
        }
    }

    private void problem(String text) {
        timeline.note(text);
        problems.add(text);
    }

    /** How often each kind of fault was done. */
    public synchronized Map<String, Integer> done() {
        return new TreeMap<>(done);
    }

    /** What went otherwise than a fault may: deaths of their own, processes that do not stop or start. */
    public List<String> problems() {
        var all = new ArrayList<>(problems);
        all.addAll(replicas.deaths());
        return all;
    }

    private void perform(Planned planned) {
        Pause.of(planned.at());
        if (!Thread.currentThread().isInterrupted()) {
            timeline.note("FAULT " + planned.fault());
            attempt("do " + planned.fault(), () -> perform(planned.fault()));
        }
    }

    /** What finds nothing to break is tried again, for a fault that does nothing proves nothing. */
    private void perform(Fault fault) {
        var hits = dispatch(fault);
        for (int i = 1; i < TRIES && hits == 0 && !hasHunted(fault); i++) {
            Pause.of(BEFORE_NEXT_TRY);
            hits = dispatch(fault);
        }
        if (hits > 0) {
            count(fault);
        } else if (hasHunted(fault)) {
            timeline.note("nothing was hit by " + fault);
        } else {
            problem("nothing was hit by " + fault);
        }
    }

    /** It has hunted for minutes; whether one of a campaign's hunts is enough, the verdict decides. */
    private static boolean hasHunted(Fault fault) {
        return fault instanceof Fault.KillWhileSubmitting;
    }

    /** How many processes, sessions or records it has hit. */
    private int dispatch(Fault fault) {
        return switch (fault) {
            case Fault.Kill kill -> services.kill(kill);
            case Fault.KillWhileSubmitting kill -> services.killWhileSubmitting(kill);
            case Fault.Freeze freeze -> services.freeze(freeze);
            case Fault.MoveClock move -> services.moveClock(move);
            case Fault.RollingRestart restart -> services.rollingRestart(restart);
            case Fault.KillBroker kill -> servers.killBroker(kill);
            case Fault.StopDatabase stop -> servers.stopDatabase(stop);
            case Fault.TerminateRelay terminate -> servers.terminateRelay(terminate);
            case Fault.BreakLine broken -> servers.breakLine(broken);
            case Fault.SendAgain again -> records.sendAgain(again);
            case Fault.SendLate late -> records.sendLate(late);
            case Fault.SendPoison poison -> records.sendPoison(poison);
        };
    }

    private synchronized void count(Fault fault) {
        done.merge(fault.kind(), 1, Integer::sum);
    }
}
