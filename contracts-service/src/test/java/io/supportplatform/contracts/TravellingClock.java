package io.supportplatform.contracts;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The service's clock in tests: real time, moved as far as the test at hand wants. */
public final class TravellingClock extends Clock {

    private static final TravellingClock INSTANCE = new TravellingClock();

    private volatile Duration offset = Duration.ZERO;

    private TravellingClock() {}

    /** Replaces the kit's clock. */
    @Mock
    static final class Replacement {

        @Produces
        @Singleton
        @Mock
        static Clock clock() {
            return INSTANCE;
        }
    }

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
