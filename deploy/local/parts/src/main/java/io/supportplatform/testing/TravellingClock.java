package io.supportplatform.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A service's clock in tests: real time, moved as far as the test at hand wants. A service's tests put it in the place of the
 * kit's clock by a {@code @Mock} producer of {@link #INSTANCE}.
 */
public final class TravellingClock extends Clock {

    public static final TravellingClock INSTANCE = new TravellingClock();

    private volatile Duration offset = Duration.ZERO;

    private TravellingClock() {}

    /** Runs the work as if it were that much later. */
    public static void later(Duration by, Runnable work) {
        INSTANCE.offset = by;
        try {
            work.run();
        } finally {
            INSTANCE.offset = Duration.ZERO;
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
