package io.supportplatform.requests.submission;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.supportplatform.kit.transaction.CommitSignal;
import io.supportplatform.requests.ticket.domain.AttemptId;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Wakes submit calls of this process whose answer has been stored. It only saves them a poll: a signal that comes too early, or
 * to another replica, is made up for by the next look at the row.
 */
@Singleton
class AnswerSignals {

    private final Map<AttemptId, Runnable> waiting = new ConcurrentHashMap<>();
    private final Queue<AttemptId> answered = new ConcurrentLinkedQueue<>();
    private final Vertx vertx;

    AnswerSignals(Vertx vertx, CommitSignal commits) {
        this.vertx = vertx;
        commits.listen(this::wake);
    }

    /** Remembers to wake whoever waits for this attempt, once the transaction that stores the answer has committed. */
    void answered(AttemptId attempt) {
        answered.add(attempt);
    }

    /** Completes when the attempt is answered here or the time is over, on the context of whoever waits. */
    Uni<Void> await(AttemptId attempt, Duration atMost) {
        Context context = vertx.getOrCreateContext();
        return Uni.createFrom().<Void>emitter(emitter -> {
            long timer = vertx.setTimer(Math.max(1, atMost.toMillis()), _ -> done(attempt, emitter));
            waiting.put(
                    attempt,
                    () -> context.runOnContext(_ -> {
                        vertx.cancelTimer(timer);
                        done(attempt, emitter);
                    }));
        });
    }

    private void done(AttemptId attempt, UniEmitter<? super Void> emitter) {
        waiting.remove(attempt);
        emitter.complete(null);
    }

    private void wake() {
        for (AttemptId attempt = answered.poll(); attempt != null; attempt = answered.poll()) {
            Runnable waiter = waiting.remove(attempt);
            if (waiter != null) {
                waiter.run();
            }
        }
    }
}
