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

    private final Map<String, Integer> done = new TreeMap<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final Timeline timeline;
    private final Replicas replicas;
    private final ServiceFaults services;
    private final ServerFaults servers;
    private final RecordFaults records;

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
            var watch = threads.submit(this::watch);
            var faults = schedule.stream()
                    .map(planned -> threads.submit(() -> perform(planned)))
                    .toList();
            for (var fault : faults) {
                fault.get();
            }
            watch.cancel(true);
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            threads.shutdownNow();
            problems.add("the schedule came to no end: " + e);
        } finally {
            threads.close();
        }
        replicas.bringUpAll();
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            replicas.lookAfter();
            Pause.of(LOOK_AFTER);
        }
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
        var fault = planned.fault();
        timeline.note("FAULT " + fault);
        try {
            dispatch(fault);
            count(fault);
        } catch (RuntimeException e) {
            timeline.note("could not do " + fault + ": " + e);
            problems.add("could not do " + fault + ": " + e);
        }
    }

    private void dispatch(Fault fault) {
        switch (fault) {
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
        }
    }

    private synchronized void count(Fault fault) {
        done.merge(fault.kind(), 1, Integer::sum);
    }
}
