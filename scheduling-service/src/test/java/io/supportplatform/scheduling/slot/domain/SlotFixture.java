package io.supportplatform.scheduling.slot.domain;

import io.supportplatform.scheduling.hours.domain.MinuteOfDay;
import io.supportplatform.scheduling.hours.domain.WorkingHours;
import io.supportplatform.scheduling.hours.domain.WorkingWindow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Calendars and policies to ask the slot engine about. */
public final class SlotFixture {
    public static final BookingPolicy HALF_HOURS = policy(Duration.ZERO);

    private SlotFixture() {}

    public static BookingPolicy policy(Duration gap) {
        return new BookingPolicy(
                Duration.ofMinutes(30), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofDays(60), gap);
    }

    /** The same window on each of the seven days. */
    public static WorkingHours daily(String zone, String start, String end) {
        return new WorkingHours(
                ZoneId.of(zone),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> window(day, start, end))
                        .toList());
    }

    public static WorkingWindow window(DayOfWeek day, String start, String end) {
        return new WorkingWindow(day, MinuteOfDay.parse(start), MinuteOfDay.parse(end));
    }

    /** The engine some weeks before the given day, so that neither notice nor horizon cut into it. */
    static SlotEngine engineBefore(LocalDate day, WorkingHours hours, Interval... busy) {
        var now = day.atStartOfDay(hours.zone()).toInstant().minus(Duration.ofDays(20));
        return new SlotEngine(hours, List.of(busy), HALF_HOURS, now);
    }

    static Interval dayIn(LocalDate day, ZoneId zone) {
        return new Interval(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** Starts of one local day as that day's clock shows them, with the offset: a time that comes twice is told apart. */
    static List<String> clockTimes(SlotEngine engine, LocalDate day) {
        var zone = engine.hours().zone();
        return engine.starts(dayIn(day, zone)).stream()
                .map(start -> start.atZone(zone))
                .map(start -> start.toLocalTime() + start.getOffset().getId())
                .toList();
    }

    static Stream<LocalDateTime> localStarts(SlotEngine engine, Interval range) {
        return engine.starts(range).stream()
                .map(start -> LocalDateTime.ofInstant(start, engine.hours().zone()));
    }

    static Interval halfHourAt(String instant) {
        return HALF_HOURS.callAt(Instant.parse(instant));
    }
}
