package io.supportplatform.notification.delivery;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** The one place where a sender's virtual thread waits for reactive work, which runs on a safe Vert.x context. */
final class Reactive {

    private Reactive() {}

    @SuppressWarnings("TypeParameterUnusedInFormals")
    static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
