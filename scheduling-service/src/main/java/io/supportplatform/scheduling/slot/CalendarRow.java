package io.supportplatform.scheduling.slot;

import io.supportplatform.scheduling.hours.domain.MinuteOfDay;
import io.supportplatform.scheduling.hours.domain.WorkingHours;
import io.supportplatform.scheduling.hours.domain.WorkingWindow;
import io.supportplatform.scheduling.slot.domain.Interval;
import io.supportplatform.scheduling.ticket.TicketStatements;
import io.vertx.mutiny.sqlclient.Row;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** An advocate's week and what is booked of the time to come: the same position in each array belongs together. */
final class CalendarRow {

    /** The week of an advocate if active, and what takes time after $2; the occupancy $3, if any, is left out. */
    private static final String CALENDAR = """
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
             where advocate.id = %s and advocate.active""";

    static final String OF_ADVOCATE = CALENDAR.formatted("$1");

    /** Ticket $1 with the calendar of its advocate; the calendar's columns are null where there is none. */
    static final String OF_TICKET = "select * from (%s) ticket left join lateral (%s) calendar on true"
            .formatted(TicketStatements.BY_ID, CALENDAR.formatted("ticket.advocate_id"));

    private CalendarRow() {}

    static boolean isMissing(Row row) {
        return row.getString("zone") == null;
    }

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
