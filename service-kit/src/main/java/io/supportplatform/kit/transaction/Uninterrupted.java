package io.supportplatform.kit.transaction;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Work that goes on to its end although nobody waits for it any more. Whoever hangs up cancels their call, and a cancelled
 * transaction is rolled back while its work goes on: what the work writes after that would be committed by itself, an event
 * without the change it tells of.
 */
final class Uninterrupted {

    private static final Logger LOG = Logger.getLogger(Uninterrupted.class);

    private Uninterrupted() {}

    static <T> Uni<T> of(Uni<T> work) {
        return Uni.createFrom().emitter(emitter -> {
            var left = new AtomicBoolean();
            emitter.onTermination(() -> left.set(true));
            work.subscribe().with(emitter::complete, failure -> {
                if (left.get()) {
                    LOG.warnf(failure, "what nobody waited for any more has failed");
                }
                emitter.fail(failure);
            });
        });
    }
}
