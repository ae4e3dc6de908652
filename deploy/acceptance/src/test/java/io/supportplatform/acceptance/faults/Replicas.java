package io.supportplatform.acceptance.faults;

import io.supportplatform.acceptance.campaign.Timeline;
import io.supportplatform.local.LocalStack;
import io.supportplatform.local.Replica;
import io.supportplatform.local.ServiceModule;
import io.supportplatform.local.StackException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

/** All replicas, each broken by one fault at a time; one that dies without having been killed is a breach. */
final class Replicas {

    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Map<Replica, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final List<String> deaths = new CopyOnWriteArrayList<>();
    private final LocalStack stack;
    private final Timeline timeline;

    Replicas(LocalStack stack, Timeline timeline) {
        this.stack = stack;
        this.timeline = timeline;
        all().forEach(replica -> locks.put(replica, new ReentrantLock()));
    }

    List<Replica> of(ServiceModule service) {
        return stack.replicas(service);
    }

    /** Does this while no other fault touches any of them. */
    int alone(List<Replica> replicas, IntSupplier fault) {
        replicas.forEach(replica -> lockOf(replica).lock());
        try {
            return fault.getAsInt();
        } finally {
            replicas.reversed().forEach(replica -> lockOf(replica).unlock());
        }
    }

    /** Starts what is dead and returns when all are ready; one that dies while it starts is started again. */
    void bringUp(List<Replica> replicas, Map<String, String> extraEnvironment) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var replica : replicas) {
            startUnlessAlive(replica, extraEnvironment);
        }
        while (!replicas.stream().allMatch(Replica::isReady)) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                throw new StackException("Not ready again after " + PATIENCE + " or interrupted: " + names(replicas));
            }
            Pause.of(LOOK);
            replicas.forEach(replica -> startUnlessAlive(replica, extraEnvironment));
        }
        timeline.note(names(replicas) + " ready");
    }

    /** Brings back those that died by themselves, and remembers them; to be called now and then. */
    void lookAfter() {
        for (var replica : all()) {
            var lock = lockOf(replica);
            if (!replica.isAlive() && lock.tryLock()) {
                try {
                    if (!replica.isAlive()) {
                        timeline.note(replica.name() + " DIED BY ITSELF");
                        deaths.add(replica.name() + " died by itself; see its log");
                        bringUp(List.of(replica), Map.of());
                    }
                } finally {
                    lock.unlock();
                }
            }
        }
    }

    /** Which have died without having been killed. */
    List<String> deaths() {
        return List.copyOf(deaths);
    }

    void bringUpAll() {
        bringUp(all(), Map.of());
    }

    private void startUnlessAlive(Replica replica, Map<String, String> extraEnvironment) {
        if (!replica.isAlive()) {
            timeline.note(
                    "starting " + replica.name() + (extraEnvironment.isEmpty() ? "" : " with " + extraEnvironment));
            replica.start(extraEnvironment);
        }
    }

    private ReentrantLock lockOf(Replica replica) {
        return Objects.requireNonNull(locks.get(replica));
    }

    private List<Replica> all() {
        return Arrays.stream(ServiceModule.values())
                .flatMap(service -> of(service).stream())
                .toList();
    }

    private static String names(List<Replica> replicas) {
        return String.join(", ", replicas.stream().map(Replica::name).toList());
    }
}
