package io.supportplatform.scheduling.slot.domain;

import java.time.Instant;

/** Half-open stretch of time: start belongs to it, end does not. */
public record Interval(Instant start, Instant end) {
    public Interval {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("An interval must end after it starts: " + start + " to " + end);
        }
    }

    public boolean overlaps(Interval other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
