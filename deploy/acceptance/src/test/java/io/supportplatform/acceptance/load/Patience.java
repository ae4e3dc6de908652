package io.supportplatform.acceptance.load;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How long drivers go on trying: a while for each thing, and only a little longer once they are told to stop. */
final class Patience {

    private static final Duration EACH = Duration.ofSeconds(40);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(60);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(1_500);

    private volatile boolean stopping;
    private volatile long lastOrders = Long.MAX_VALUE;

    /** One thing that is tried until it succeeds or the patience for it is over. */
    final class Trial {

        private final long deadline = System.nanoTime() + EACH.toNanos();
        private Duration pause = FIRST_PAUSE;
        private int tries = 1;

        int tries() {
            return tries;
        }

        /** Waits a moment, then says whether to try again. */
        boolean again() {
            LockSupport.parkNanos(pause.toNanos());
            tries++;
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            var now = System.nanoTime();
            return now < deadline && now < lastOrders && !Thread.currentThread().isInterrupted();
        }
    }

    Trial begin() {
        return new Trial();
    }

    /** From now on nobody begins anything, and what is begun ends within this time. */
    void stopWithin(Duration time) {
        lastOrders = System.nanoTime() + time.toNanos();
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }
}
