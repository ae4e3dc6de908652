package io.supportplatform.scheduling.hours.domain;

import java.time.DayOfWeek;

/** Hours worked on one day of the week, from start until just before end; work past midnight is two windows that touch. */
public record WorkingWindow(DayOfWeek day, MinuteOfDay start, MinuteOfDay end) {
    public WorkingWindow {
        if (start.compareTo(end) >= 0) {
            throw new IllegalArgumentException("A window must end after it starts: " + start + " to " + end);
        }
    }

    boolean overlaps(WorkingWindow next) {
        return day == next.day && start.compareTo(next.end) < 0 && next.start.compareTo(end) < 0;
    }
}
