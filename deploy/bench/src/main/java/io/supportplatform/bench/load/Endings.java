package io.supportplatform.bench.load;

import io.vertx.core.Future;
import java.util.concurrent.TimeUnit;

/** Waits for clients to end, one after the other from a thread of ours: an event loop cannot report its own end. */
public final class Endings {

    private static final int SECONDS = 10;

    private Endings() {}

    public static void await(Future<?> ending) {
        ending.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(SECONDS, TimeUnit.SECONDS)
                .exceptionally(failure -> {
                    System.err.println("A client does not end: " + failure);
                    return null;
                })
                .join();
    }
}
