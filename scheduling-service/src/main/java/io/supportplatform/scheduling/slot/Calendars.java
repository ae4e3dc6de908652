package io.supportplatform.scheduling.slot;

import io.smallrye.mutiny.Uni;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import io.supportplatform.scheduling.hours.WorkingHoursQueries;
import io.supportplatform.scheduling.slot.domain.BookingPolicy;
import io.supportplatform.scheduling.slot.domain.Interval;
import io.supportplatform.scheduling.slot.domain.SlotEngine;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads an advocate's calendar and asks the slot engine about it: the same way for offering, booking and moving. */
@Singleton
public class Calendars {
    private static final String BUSY = """
            select block_start, block_end from occupancy
             where advocate_id = $1 and block_end > $2 and id is distinct from $3
             order by block_start""";

    private final WorkingHoursQueries hours;
    private final BookingPolicy policy;
    private final Clock clock;

    Calendars(WorkingHoursQueries hours, BookingConfig config, Clock clock) {
        this.hours = hours;
        this.policy = config.policy();
        this.clock = clock;
    }

    public BookingPolicy policy() {
        return policy;
    }

    /** @param except the occupancy of a call that is to be moved: its own time does not stand in its way */
    public Uni<SlotEngine> engine(SqlClient client, AdvocateId advocate, @Nullable UUID except) {
        var now = clock.instant();
        return hours.of(client, advocate)
                .flatMap(weekly ->
                        busy(client, advocate, now, except).map(blocks -> new SlotEngine(weekly, blocks, policy, now)));
    }

    private static Uni<List<Interval>> busy(SqlClient client, AdvocateId advocate, Instant now, @Nullable UUID except) {
        return client.preparedQuery(BUSY)
                .execute(Tuple.of(advocate.value(), now.atOffset(ZoneOffset.UTC), except))
                .map(rows -> rows.stream().map(Calendars::toInterval).toList());
    }

    private static Interval toInterval(Row row) {
        return new Interval(
                row.getOffsetDateTime("block_start").toInstant(),
                row.getOffsetDateTime("block_end").toInstant());
    }
}
