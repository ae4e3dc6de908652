package io.supportplatform.kit.messaging;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.SqlStates;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Carries a chunk through whatever happens: tries again for as long as the database is away, and closes in on a record that
 * fails for good by halving, so that it alone is parked.
 */
@Singleton
class ChunkProcessor {

    private static final Logger LOG = Logger.getLogger(ChunkProcessor.class);
    private static final Duration FIRST_BACKOFF = Duration.ofMillis(50);

    private final ChunkTransaction transaction;
    private final MessagingConfig config;

    ChunkProcessor(ChunkTransaction transaction, MessagingConfig config) {
        this.transaction = transaction;
        this.config = config;
    }

    /** Returns when all of the chunk has taken effect or is parked; fails only when {@code goOn} says to stop. */
    void process(List<IncomingEvent> chunk, BooleanSupplier goOn) {
        try {
            patiently(() -> transaction.apply(chunk), goOn);
        } catch (ForGood failure) {
            if (chunk.size() == 1) {
                alone(chunk.getFirst(), failure, goOn);
            } else {
                process(chunk.subList(0, chunk.size() / 2), goOn);
                process(chunk.subList(chunk.size() / 2, chunk.size()), goOn);
            }
        }
    }

    private void alone(IncomingEvent event, ForGood first, BooleanSupplier goOn) {
        ForGood last = first;
        for (int attempt = 2; attempt <= config.attempts(); attempt++) {
            pause(FIRST_BACKOFF);
            try {
                patiently(() -> transaction.apply(List.of(event)), goOn);
                return;
            } catch (ForGood again) {
                last = again;
            }
        }
        Throwable cause = last.getCause();
        LOG.errorf(cause, "parked %s of key %s", event.raw().type(), event.raw().key());
        patiently(() -> transaction.park(event, String.valueOf(cause), config.attempts()), goOn);
    }

    private void patiently(Supplier<Uni<Void>> work, BooleanSupplier goOn) {
        Duration backoff = FIRST_BACKOFF;
        while (true) {
            try {
                VertxContextSupport.subscribeAndAwait(work);
                return;
            } catch (Throwable failure) {
                if (!SqlStates.isTransient(failure)) {
                    throw new ForGood(failure);
                }
                LOG.warnf("a chunk waits: %s", failure.toString());
            }
            pause(backoff);
            backoff = backoff.multipliedBy(2).compareTo(config.maxBackoff()) < 0
                    ? backoff.multipliedBy(2)
                    : config.maxBackoff();
            if (!goOn.getAsBoolean()) {
                throw new IllegalStateException("stopped before the chunk took effect; it will be read again");
            }
        }
    }

    void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    /** Failed in a way that waiting does not mend. */
    private static final class ForGood extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ForGood(Throwable cause) {
            super(cause);
        }

        @Override
        public synchronized Throwable getCause() {
            return java.util.Objects.requireNonNull(super.getCause());
        }
    }
}
