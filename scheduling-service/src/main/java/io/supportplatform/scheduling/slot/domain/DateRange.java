package io.supportplatform.scheduling.slot.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Local dates that a customer looks at, first and last included. */
public record DateRange(LocalDate from, LocalDate to, ZoneId zone) {
    public static final int MAX_DAYS = 31;

    public boolean isReversed() {
        return to.isBefore(from);
    }

    public boolean isTooLong() {
        return ChronoUnit.DAYS.between(from, to) >= MAX_DAYS;
    }

    Interval toInterval() {
        return new Interval(
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
