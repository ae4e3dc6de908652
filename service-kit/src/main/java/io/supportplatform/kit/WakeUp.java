package io.supportplatform.kit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes a thread that rests between two looks at a table. It only saves a poll, so nothing may depend on it; any number of calls
 * while the thread is busy count as one.
 */
public final class WakeUp {

    private final Semaphore calls = new Semaphore(0);

    /** Never waits, whatever thread it is on. */
    public void call() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    /** Returns when called, or after this time. */
    public void await(Duration atMost) throws InterruptedException {
        if (calls.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            calls.drainPermits();
        }
    }
}
