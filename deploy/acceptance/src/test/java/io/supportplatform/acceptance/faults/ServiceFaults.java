package io.supportplatform.acceptance.faults;

import static io.supportplatform.local.ServiceModule.REQUESTS;

import io.supportplatform.acceptance.campaign.Timeline;
import io.supportplatform.acceptance.faults.Fault.Freeze;
import io.supportplatform.acceptance.faults.Fault.Kill;
import io.supportplatform.acceptance.faults.Fault.KillWhileSubmitting;
import io.supportplatform.acceptance.faults.Fault.MoveClock;
import io.supportplatform.acceptance.faults.Fault.RollingRestart;
import io.supportplatform.acceptance.stack.Databases;
import io.supportplatform.local.Replica;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What happens to the services' processes. */
final class ServiceFaults {

    private static final Duration HUNT = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(2);
    private static final String SUBMITTING = "select count(*) from ticket where state = 'SUBMITTING'";

    private final Replicas replicas;
    private final Databases databases;
    private final Timeline timeline;

    ServiceFaults(Replicas replicas, Databases databases, Timeline timeline) {
        this.replicas = replicas;
        this.databases = databases;
        this.timeline = timeline;
    }

    void kill(Kill fault) {
        var victim = replicas.of(fault.service()).get(fault.replica());
        replicas.alone(List.of(victim), () -> {
            victim.kill();
            Pause.of(fault.downtime());
            replicas.bringUp(List.of(victim), Map.of());
        });
    }

    void killWhileSubmitting(KillWhileSubmitting fault) {
        var victims = replicas.of(fault.service());
        replicas.alone(victims, () -> {
            awaitSubmission();
            victims.forEach(Replica::kill);
            timeline.note("killed all of %s; submissions under way now: %d".formatted(fault.service(), submitting()));
            Pause.of(fault.downtime());
            replicas.bringUp(victims, Map.of());
        });
    }

    void freeze(Freeze fault) {
        var victim = replicas.of(fault.service()).get(fault.replica());
        replicas.alone(List.of(victim), () -> {
            victim.freeze();
            try {
                Pause.of(fault.lasting());
            } finally {
                victim.thaw();
            }
            timeline.note(victim.name() + " goes on");
        });
    }

    void moveClock(MoveClock fault) {
        var traveller = replicas.of(fault.service()).get(fault.replica());
        replicas.alone(List.of(traveller), () -> {
            restart(traveller, Map.of("PLATFORM_CLOCK_OFFSET", fault.offset().toString()));
            Pause.of(fault.lasting());
            restart(traveller, Map.of());
        });
    }

    void rollingRestart(RollingRestart fault) {
        var all = replicas.of(fault.service());
        replicas.alone(all, () -> all.forEach(replica -> restart(replica, Map.of())));
    }

    private void restart(Replica replica, Map<String, String> extraEnvironment) {
        // With a server or a line down as well it may not manage in time; then it is killed, as a cluster does it.
        timeline.note(replica.name() + (replica.end() ? " has stopped" : " DID NOT STOP IN TIME and was killed"));
        replicas.bringUp(List.of(replica), extraEnvironment);
    }

    private void awaitSubmission() {
        var deadline = System.nanoTime() + HUNT.toNanos();
        while (submitting() == 0) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("nothing was submitted for " + HUNT);
            }
            Pause.of(GLANCE);
        }
    }

    /** How many requests are on their way; none that we see while the database is down. */
    private long submitting() {
        try {
            return databases.count(REQUESTS, SUBMITTING);
        } catch (IllegalStateException databaseIsDown) {
            return 0;
        }
    }
}
