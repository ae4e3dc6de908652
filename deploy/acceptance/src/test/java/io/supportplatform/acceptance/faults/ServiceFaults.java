package io.supportplatform.acceptance.faults;

import io.supportplatform.acceptance.campaign.Timeline;
import io.supportplatform.acceptance.faults.Fault.Freeze;
import io.supportplatform.acceptance.faults.Fault.Kill;
import io.supportplatform.acceptance.faults.Fault.KillWhileSubmitting;
import io.supportplatform.acceptance.faults.Fault.MoveClock;
import io.supportplatform.acceptance.faults.Fault.RollingRestart;
import io.supportplatform.acceptance.stack.Databases;
import io.supportplatform.local.Replica;
import io.supportplatform.local.StackException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What happens to the services' processes; each fault says how many it has hit. */
final class ServiceFaults {

    private static final Duration HUNT = Duration.ofMinutes(2);
    private static final int HUNTS = 3;
    private static final Duration DEATH = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Replicas replicas;
    private final Databases databases;
    private final Timeline timeline;

    ServiceFaults(Replicas replicas, Databases databases, Timeline timeline) {
        this.replicas = replicas;
        this.databases = databases;
        this.timeline = timeline;
    }

    int kill(Kill fault) {
        var victim = replicas.of(fault.service()).get(fault.replica());
        return replicas.alone(List.of(victim), () -> kill(List.of(victim), fault.downtime()));
    }

    /** Hits nothing when none was under way, or none any more by the time the service was dead. */
    int killWhileSubmitting(KillWhileSubmitting fault) {
        var victims = replicas.of(fault.service());
        return replicas.alone(victims, () -> {
            var hit = false;
            for (int i = 0; i < HUNTS && !hit; i++) {
                hit = hunt(fault, victims);
            }
            return hit ? victims.size() : 0;
        });
    }

    private boolean hunt(KillWhileSubmitting fault, List<Replica> victims) {
        try (var watch = new SubmissionWatch(databases)) {
            if (!watch.awaitOne(HUNT)) {
                timeline.note("no submission was seen for " + HUNT);
                return false;
            }
            victims.forEach(Replica::kill);
            var underWay = watch.underWay();
            timeline.note("killed all of %s; submissions under way now: %d".formatted(fault.service(), underWay));
            kill(victims, fault.downtime());
            return underWay > 0;
        }
    }

    /** Whoever has been killed already is waited for all the same. */
    private int kill(List<Replica> victims, Duration downtime) {
        var alive = victims.stream().filter(Replica::isAlive).toList();
        alive.forEach(Replica::kill);
        alive.forEach(ServiceFaults::awaitDeath);
        Pause.of(downtime);
        replicas.bringUp(victims, Map.of());
        return alive.size();
    }

    /** The signal is sent before the process is gone, and what is not gone yet is not started again. */
    private static void awaitDeath(Replica victim) {
        var deadline = System.nanoTime() + DEATH.toNanos();
        while (victim.isAlive()) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                throw new StackException(victim.name() + " was killed and is still there.");
            }
            Pause.of(LOOK);
        }
    }

    int freeze(Freeze fault) {
        var victim = replicas.of(fault.service()).get(fault.replica());
        return replicas.alone(List.of(victim), () -> {
            if (!victim.isAlive()) {
                return 0;
            }
            victim.freeze();
            try {
                Pause.of(fault.lasting());
            } finally {
                victim.thaw();
            }
            timeline.note(victim.name() + " goes on");
            return 1;
        });
    }

    int moveClock(MoveClock fault) {
        var traveller = replicas.of(fault.service()).get(fault.replica());
        return replicas.alone(List.of(traveller), () -> {
            restart(traveller, Map.of("PLATFORM_CLOCK_OFFSET", fault.offset().toString()));
            Pause.of(fault.lasting());
            restart(traveller, Map.of());
            return 1;
        });
    }

    int rollingRestart(RollingRestart fault) {
        var all = replicas.of(fault.service());
        return replicas.alone(all, () -> {
            all.forEach(replica -> restart(replica, Map.of()));
            return all.size();
        });
    }

    private void restart(Replica replica, Map<String, String> extraEnvironment) {
        // With a server or a line down as well it may not manage in time; then it is killed, as a cluster does it.
        timeline.note(replica.name() + (replica.end() ? " has stopped" : " DID NOT STOP IN TIME and was killed"));
        replicas.bringUp(List.of(replica), extraEnvironment);
    }
}
