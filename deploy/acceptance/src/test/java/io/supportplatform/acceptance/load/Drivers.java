package io.supportplatform.acceptance.load;

import io.supportplatform.acceptance.campaign.Endpoints;
import io.supportplatform.acceptance.campaign.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The load of a campaign: so many journeys at once, one after the other without end, each with chances of its own drawn from
 * the seed. Ids and keys are always new; the seed decides what is done, not what it is called.
 */
public final class Drivers {

    private static final Duration LAST_ORDERS = Duration.ofSeconds(15);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Patience patience = new Patience();
    private final AtomicLong journeys = new AtomicLong();
    private final AtomicLong completed = new AtomicLong();
    private final List<Thread> threads = new ArrayList<>();
    private final List<String> mistakes = new CopyOnWriteArrayList<>();
    private final Wire wire;
    private final Contracts contracts;
    private final Commands commands;
    private final Timeline timeline;
    private final long seed;

    public Drivers(Endpoints endpoints, long seed, OutcomeLedger ledger, Timeline timeline) {
        this.wire = new Wire(endpoints);
        this.commands = new Commands(wire, patience, ledger, timeline);
        this.contracts = new Contracts(commands);
        this.timeline = timeline;
        this.seed = seed;
    }

    /** Returns when everybody the journeys need is in place and they have begun. */
    public void start(int journeysAtOnce) {
        new Staff(commands).recruit();
        timeline.note("drivers: " + journeysAtOnce + " journeys at once");
        for (int i = 0; i < journeysAtOnce; i++) {
            threads.add(Thread.ofVirtual().name("driver-" + i).start(this::drive));
        }
    }

    /** Begins no new journey, lets those in hand come to an end, and returns in bounded time. */
    public void stop() {
        patience.stopWithin(LAST_ORDERS);
        joinWithin(LAST_ORDERS.plus(GRACE));
        threads.stream().filter(Thread::isAlive).forEach(Thread::interrupt);
        joinWithin(GRACE);
        timeline.note("drivers: stopped after %d journeys, %d of them complete".formatted(begun(), complete()));
    }

    /** How many journeys were begun. */
    public long begun() {
        return journeys.get();
    }

    /** How many came to their own end: neither refused something they needed nor left in the dark. */
    public long complete() {
        return completed.get();
    }

    /** How many of their calls reached somebody and broke off, or got no answer in time. */
    public long cut() {
        return wire.cut();
    }

    /** What the drivers themselves did wrong: then the load was not what it says it was. */
    public List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    private void joinWithin(Duration time) {
        var deadline = System.nanoTime() + time.toNanos();
        try {
            for (Thread thread : threads) {
                thread.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void drive() {
        while (!patience.isStopping()) {
            var number = journeys.incrementAndGet();
            try {
                new Journey(contracts, commands, patience).run(new Random(seed * 1_000_003 + number));
                completed.incrementAndGet();
            } catch (Abandoned abandoned) {
                timeline.note("journey %d ends early: %s".formatted(number, abandoned.getMessage()));
            } catch (RuntimeException surprise) {
                mistakes.add("journey %d fails, which is a mistake of the driver: %s".formatted(number, surprise));
                timeline.note(mistakes.getLast());
            }
        }
    }
}
