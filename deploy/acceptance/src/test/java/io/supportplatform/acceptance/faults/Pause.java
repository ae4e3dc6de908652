package io.supportplatform.acceptance.faults;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How long a fault lasts, or how soon to look again; interruption ends it. */
public final class Pause {

    private Pause() {}

    public static void of(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos();
                left > 0 && !Thread.currentThread().isInterrupted();
                left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
