package io.supportplatform.scheduling.hours.domain;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The weekly hours of one advocate in the zone that the advocate works in; windows are in order and never overlap. */
public record WorkingHours(ZoneId zone, List<WorkingWindow> weekly) {
    private static final Comparator<WorkingWindow> IN_ORDER =
            Comparator.comparing(WorkingWindow::day).thenComparing(WorkingWindow::start);

    public WorkingHours {
        weekly = weekly.stream().sorted(IN_ORDER).toList();
        if (overlap(weekly)) {
            throw new IllegalArgumentException("Windows overlap: " + weekly);
        }
    }

    /** Whether any two of the windows claim the same minute. */
    public static boolean overlap(List<WorkingWindow> windows) {
        var sorted = windows.stream().sorted(IN_ORDER).toList();
        return IntStream.range(1, sorted.size()).anyMatch(i -> sorted.get(i - 1).overlaps(sorted.get(i)));
    }

    public List<WorkingWindow> on(DayOfWeek day) {
        return weekly.stream().filter(window -> window.day() == day).toList();
    }
}
