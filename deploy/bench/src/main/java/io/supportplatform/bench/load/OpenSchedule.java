package io.supportplatform.bench.load;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Calls that start by the clock, not by the answers. Lives on the event loop. */
final class OpenSchedule {

    private static final long HIGHEST_MICROS = 120_000_000L;

    private final Load load;
    private final Source source;
    private final int perSecond;
    private final long first;
    private final int led;
    private final int total;
    private final Tally tally = new Tally();
    private final Histogram micros = new Histogram(HIGHEST_MICROS, 3);
    private long begun;
    private @Nullable Instant begunAt;
    private int sent;
    private int ended;

    OpenSchedule(Load load, Source source, int perSecond, long first, Duration lead, Duration time) {
        this.load = load;
        this.source = source;
        this.perSecond = perSecond;
        this.first = first;
        this.led = Math.toIntExact(lead.toMillis() * perSecond / 1000);
        this.total = led + Math.toIntExact(time.toMillis() * perSecond / 1000);
    }

    void begin(CompletableFuture<Void> done) {
        begun = System.nanoTime();
        begunAt = Clock.systemUTC().instant();
        load.vertx().setPeriodic(1, timer -> {
            sendDue(done);
            if (sent == total) {
                load.vertx().cancelTimer(timer);
            }
        });
    }

    private void sendDue(CompletableFuture<Void> done) {
        long now = System.nanoTime();
        while (sent < total && intended(sent) <= now) {
            int turn = sent++;
            load.send(source.call(first + turn)).onComplete(answer -> {
                if (turn >= led) {
                    tally.count(answer, source);
                    micros.recordValue(Math.min(HIGHEST_MICROS, (System.nanoTime() - intended(turn)) / 1000));
                }
                if (++ended == total) {
                    done.complete(null);
                }
            });
        }
    }

    private long intended(int turn) {
        return begun + turn * 1_000_000_000L / perSecond;
    }

    long nextNumber() {
        return first + total;
    }

    Steady result() {
        tally.requireGood();
        var measuredFrom = Objects.requireNonNull(begunAt).plusNanos(intended(led) - begun);
        return new Steady(first + led, total - led, measuredFrom, perSecond, micros);
    }
}
