package io.supportplatform.scheduling.slot;

import io.supportplatform.scheduling.hours.domain.MinuteOfDay;
import io.supportplatform.scheduling.hours.domain.WorkingHours;
import io.supportplatform.scheduling.hours.domain.WorkingWindow;
import io.supportplatform.scheduling.slot.domain.Interval;
import io.vertx.mutiny.sqlclient.Row;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** An advocate's week and what is booked of the time to come, in one row: the same position in each array belongs together. */
final class CalendarRow {

    /** The week of advocate $1 if active, and what takes time after $2; the occupancy $3, if any, is left out. */
    static final String SELECT = """
            select hours.zone, week.days, week.starts, week.ends, taken.since, taken.until
              from advocate
              join working_hours hours on hours.advocate_id = advocate.id
              cross join lateral (
                   select coalesce(array_agg(day), '{}') as days, coalesce(array_agg(start_minute), '{}') as starts,
                          coalesce(array_agg(end_minute), '{}') as ends
                     from working_window
                    where advocate_id = advocate.id) week
              cross join lateral (
                   select coalesce(array_agg(block_start), '{}') as since, coalesce(array_agg(block_end), '{}') as until
                     from occupancy
                    where advocate_id = advocate.id and block_end > $2 and id is distinct from $3) taken
             where advocate.id = $1 and advocate.active""";

    private CalendarRow() {}

    static WorkingHours hours(Row row) {
        var days = row.getArrayOfShorts("days");
        var starts = row.getArrayOfShorts("starts");
        var ends = row.getArrayOfShorts("ends");
        var windows = IntStream.range(0, days.length)
                .mapToObj(i ->
                        new WorkingWindow(DayOfWeek.of(days[i]), new MinuteOfDay(starts[i]), new MinuteOfDay(ends[i])))
                .toList();
        return new WorkingHours(ZoneId.of(row.getString("zone")), windows);
    }

    static List<Interval> taken(Row row) {
        var since = row.getArrayOfOffsetDateTimes("since");
        var until = row.getArrayOfOffsetDateTimes("until");
        return IntStream.range(0, since.length)
                .mapToObj(i -> new Interval(since[i].toInstant(), until[i].toInstant()))
                .toList();
    }
}
