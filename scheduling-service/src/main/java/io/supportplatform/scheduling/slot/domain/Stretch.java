package io.supportplatform.scheduling.slot.domain;

import io.supportplatform.scheduling.hours.domain.MinuteOfDay;
import io.supportplatform.scheduling.hours.domain.WorkingHours;
import io.supportplatform.scheduling.hours.domain.WorkingWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Time between two clock changes of a zone: within it local time is plain arithmetic, so hours that do not exist are never
 * worked and hours that exist twice are worked twice.
 */
record Stretch(Instant start, Instant end, ZoneOffset offset) {

    static List<Stretch> of(ZoneId zone, Interval span) {
        var rules = zone.getRules();
        var stretches = new ArrayList<Stretch>();
        for (var from = span.start(); from.isBefore(span.end()); ) {
            var change = rules.nextTransition(from);
            var to = change == null || change.getInstant().isAfter(span.end()) ? span.end() : change.getInstant();
            stretches.add(new Stretch(from, to, rules.getOffset(from)));
            from = to;
        }
        return stretches;
    }

    /** Adds the hours worked within this stretch, in order, joined to what they touch. */
    void addWorkingTime(WorkingHours hours, List<Interval> worked) {
        var lastDay = end.atOffset(offset).toLocalDate();
        for (var day = start.atOffset(offset).toLocalDate(); !day.isAfter(lastDay); day = day.plusDays(1)) {
            for (var window : hours.on(day.getDayOfWeek())) {
                addWindow(day, window, worked);
            }
        }
    }

    private void addWindow(LocalDate day, WorkingWindow window, List<Interval> worked) {
        var from = later(start, at(day, window.start()));
        var to = earlier(end, at(day, window.end()));
        if (!from.isBefore(to)) {
            return;
        }
        if (!worked.isEmpty() && worked.getLast().end().equals(from)) {
            from = worked.removeLast().start();
        }
        worked.add(new Interval(from, to));
    }

    private Instant at(LocalDate day, MinuteOfDay minute) {
        return day.atStartOfDay().plusMinutes(minute.value()).toInstant(offset);
    }

    /** The first instant not before the given one whose wall-clock time lies on the grid. */
    Instant onGrid(Instant instant, Duration step) {
        long local = instant.getEpochSecond() + offset.getTotalSeconds() + (instant.getNano() > 0 ? 1 : 0);
        long gridded = Math.ceilDiv(local, step.toSeconds()) * step.toSeconds();
        return Instant.ofEpochSecond(gridded - offset.getTotalSeconds());
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
