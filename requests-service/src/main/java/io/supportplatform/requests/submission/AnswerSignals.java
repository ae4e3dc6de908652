package io.supportplatform.requests.submission;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.requests.ticket.domain.AttemptId;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Wakes submit calls of this process whose answer has been stored. It only saves them a poll: a signal that another replica got
 * is made up for by the next look at the row.
 */
@Singleton
class AnswerSignals {

    private final Map<AttemptId, List<Waiter>> waiting = new ConcurrentHashMap<>();
    private final Vertx vertx;

    AnswerSignals(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Wakes whoever waits for this attempt, once the transaction that stores the answer has committed. */
    void answered(OpenTransaction transaction, AttemptId attempt) {
        transaction.afterCommit(() -> waiting.getOrDefault(attempt, List.of()).forEach(Waiter::wake));
    }

    /** From now on no signal is missed; to be closed by whoever asked for it. */
    Waiter waiterFor(AttemptId attempt) {
        var waiter = new Waiter(attempt, vertx.getOrCreateContext());
        waiting.merge(
                attempt,
                List.of(waiter),
                (before, added) ->
                        Stream.concat(before.stream(), added.stream()).toList());
        return waiter;
    }

    /** One call that waits. Lives on the event loop of its call's context, whoever wakes it. */
    final class Waiter implements AutoCloseable {

        private final AttemptId attempt;
        private final Context context;
        private boolean woken;
        private @Nullable Runnable resume;

        private Waiter(AttemptId attempt, Context context) {
            this.attempt = attempt;
            this.context = context;
        }

        /** Completes when the attempt has been answered here since the last time, or when the time is over. */
        Uni<Void> await(Duration atMost) {
            return Uni.createFrom().emitter(emitter -> {
                if (woken) {
                    woken = false;
                    emitter.complete(null);
                    return;
                }
                long timer = vertx.setTimer(Math.max(1, atMost.toMillis()), _ -> {
                    resume = null;
                    emitter.complete(null);
                });
                resume = () -> {
                    vertx.cancelTimer(timer);
                    emitter.complete(null);
                };
            });
        }

        @Override
        public void close() {
            waiting.computeIfPresent(attempt, (_, all) -> {
                var others = all.stream().filter(other -> other != this).toList();
                return others.isEmpty() ? null : others;
            });
        }

        private void wake() {
            context.runOnContext(_ -> {
                var waits = resume;
                resume = null;
                if (waits == null) {
                    woken = true;
                } else {
                    waits.run();
                }
            });
        }
    }
}
