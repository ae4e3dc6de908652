package io.supportplatform.kit.transaction;

import io.smallrye.mutiny.Uni;

/**
 * Work that goes on to its end although nobody waits for it any more. Whoever hangs up cancels their call, and a cancelled
 * transaction is rolled back while its work goes on: what the work writes after that would be committed by itself, an event
 * without the change it tells of.
 */
final class Uninterrupted {

    private Uninterrupted() {}

    static <T> Uni<T> of(Uni<T> work) {
        return Uni.createFrom().emitter(emitter -> work.subscribe().with(emitter::complete, emitter::fail));
    }
}
