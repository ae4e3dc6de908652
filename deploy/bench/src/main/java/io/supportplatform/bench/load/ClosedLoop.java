package io.supportplatform.bench.load;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Some users, each with one call under way at any time. Lives on the event loop. */
final class ClosedLoop {

    private final Load load;
    private final Source source;
    private final int users;
    private final long nanos;
    private final Tally tally = new Tally();
    private long next;
    private long begun;
    private int idle;

    ClosedLoop(Load load, Source source, int users, long first, Duration time) {
        this.load = load;
        this.source = source;
        this.users = users;
        this.next = first;
        this.nanos = time.toNanos();
    }

    void begin(CompletableFuture<Void> done) {
        begun = System.nanoTime();
        for (int user = 0; user < users; user++) {
            turn(done);
        }
    }

    private void turn(CompletableFuture<Void> done) {
        if (System.nanoTime() - begun >= nanos) {
            if (++idle == users) {
                done.complete(null);
            }
            return;
        }
        load.send(source.call(next++)).onComplete(answer -> {
            // What ends after the time is over was not done within it.
            if (System.nanoTime() - begun < nanos) {
                tally.count(answer, source);
            }
            turn(done);
        });
    }

    long nextNumber() {
        return next;
    }

    double perSecond() {
        return tally.good() * 1e9 / nanos;
    }

    void requireGood() {
        tally.requireGood();
    }
}
