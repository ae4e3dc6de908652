package io.supportplatform.scheduling.slot.domain;

import io.supportplatform.scheduling.hours.domain.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says which starts an advocate can be booked for. Offering, booking and moving all ask {@link #starts}, so what is offered is
 * what can be booked.
 */
public record SlotEngine(WorkingHours hours, List<Interval> busy, BookingPolicy policy, Instant now) {

    /** Starts from {@code first} to {@code last}, both included; closed, because a call may end exactly when work does. */
    private record StartRange(Instant first, Instant last) {
        boolean isEmpty() {
            return first.isAfter(last);
        }
    }

    public SlotEngine {
        busy = busy.stream().sorted(Comparator.comparing(Interval::start)).toList();
    }

    /** Every bookable start within the given time, in order. */
    public List<Instant> starts(Interval wanted) {
        var from = Stretch.later(wanted.start(), now.plus(policy.notice()));
        var until = Stretch.earlier(wanted.end(), now.plus(policy.horizon()));
        if (!from.isBefore(until)) {
            return List.of();
        }
        var stretches = Stretch.of(hours.zone(), new Interval(from, until.plus(policy.duration())));
        var starts = new ArrayList<Instant>();
        for (var range : freeRanges(stretches)) {
            for (var stretch : stretches) {
                addStarts(range, stretch, until, starts);
            }
        }
        return starts;
    }

    /** The same question about one start; a wish beyond the horizon never reaches the arithmetic, however far it is. */
    public boolean isBookable(Instant start) {
        return start.isBefore(now.plus(policy.horizon()))
                && !starts(new Interval(start, start.plusNanos(1))).isEmpty();
    }

    /** Whether the start would be bookable if nobody else had booked: tells "taken" from "never offered". */
    public boolean isWorkedAt(Instant start) {
        return new SlotEngine(hours, List.of(), policy, now).isBookable(start);
    }

    /** The free starts closest to the wished one, in order of time. */
    public List<Instant> nearest(Instant wish, int count) {
        return starts(new Interval(now, now.plus(policy.horizon()))).stream()
                .sorted(Comparator.comparing(
                        (Instant start) -> Duration.between(wish, start).abs()))
                .limit(count)
                .sorted()
                .toList();
    }

    private List<StartRange> freeRanges(List<Stretch> stretches) {
        var worked = new ArrayList<Interval>();
        stretches.forEach(stretch -> stretch.addWorkingTime(hours, worked));
        var free = new ArrayList<StartRange>();
        for (var window : worked) {
            addFree(new StartRange(window.start(), window.end().minus(policy.duration())), free);
        }
        return free;
    }

    /** Cuts from a range every start whose call, with its gap, would run into a busy block. */
    private void addFree(StartRange range, List<StartRange> free) {
        var rest = range;
        for (var block : busy) {
            var lastBefore = block.start().minus(policy.duration()).minus(policy.gap());
            var before = new StartRange(rest.first(), Stretch.earlier(rest.last(), lastBefore));
            if (!before.isEmpty()) {
                free.add(before);
            }
            rest = new StartRange(Stretch.later(rest.first(), block.end()), rest.last());
        }
        if (!rest.isEmpty()) {
            free.add(rest);
        }
    }

    private void addStarts(StartRange range, Stretch stretch, Instant until, List<Instant> starts) {
        var end = Stretch.earlier(stretch.end(), until);
        var start = stretch.onGrid(Stretch.later(range.first(), stretch.start()), policy.step());
        while (start.isBefore(end) && !start.isAfter(range.last())) {
            starts.add(start);
            start = start.plus(policy.step());
        }
    }
}
