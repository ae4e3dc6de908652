package io.supportplatform.scheduling.slot.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How calls may be booked: their length, the wall-clock grid they start on, how soon and how far ahead they may be, and the
 * pause kept between two of them.
 */
public record BookingPolicy(Duration duration, Duration step, Duration notice, Duration horizon, Duration gap) {
    private static final long SECONDS_OF_DAY = Duration.ofDays(1).toSeconds();

    public BookingPolicy {
        requireNotNegative(notice);
        requireNotNegative(gap);
        if (!duration.isPositive() || horizon.compareTo(notice) <= 0) {
            throw new IllegalArgumentException(
                    "Nothing could ever be booked: duration " + duration + ", horizon " + horizon);
        }
        if (step.toSeconds() < 60 || SECONDS_OF_DAY % step.toSeconds() != 0) {
            throw new IllegalArgumentException("The step must divide the day, or the grid would wander: " + step);
        }
    }

    public Interval callAt(Instant start) {
        return new Interval(start, start.plus(duration));
    }

    /** The time that a call takes from the calendar: one gap after it, which keeps one gap between any two calls. */
    public Interval blockAt(Instant start) {
        return new Interval(start, start.plus(duration).plus(gap));
    }

    private static void requireNotNegative(Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException("Must not be negative: " + value);
        }
    }
}
