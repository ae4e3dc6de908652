package io.supportplatform.scheduling.hours;

import io.smallrye.mutiny.Uni;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import io.supportplatform.scheduling.hours.domain.MinuteOfDay;
import io.supportplatform.scheduling.hours.domain.WorkingHours;
import io.supportplatform.scheduling.hours.domain.WorkingWindow;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;

/** Working hours for those who book: read on the pg client, so that it can be the booking transaction's connection. */
@Singleton
public class WorkingHoursQueries {
    private static final WorkingHours NONE = new WorkingHours(ZoneId.of("UTC"), List.of());

    private static final String OF_ACTIVE_ADVOCATE = """
            select hours.zone, work.day, work.start_minute, work.end_minute
              from advocate
              join working_hours hours on hours.advocate_id = advocate.id
              join working_window work on work.advocate_id = advocate.id
             where advocate.id = $1 and advocate.active""";

    /** None, if the advocate has left, has set no hours, or is not known yet. */
    public Uni<WorkingHours> of(SqlClient client, AdvocateId advocate) {
        return client.preparedQuery(OF_ACTIVE_ADVOCATE)
                .execute(Tuple.of(advocate.value()))
                .map(WorkingHoursQueries::toHours);
    }

    private static WorkingHours toHours(RowSet<Row> rows) {
        var windows = rows.stream().map(WorkingHoursQueries::toWindow).toList();
        return windows.isEmpty()
                ? NONE
                : new WorkingHours(ZoneId.of(rows.iterator().next().getString("zone")), windows);
    }

    private static WorkingWindow toWindow(Row row) {
        return new WorkingWindow(
                DayOfWeek.of(row.getShort("day")),
                new MinuteOfDay(row.getShort("start_minute")),
                new MinuteOfDay(row.getShort("end_minute")));
    }
}
