package io.supportplatform.scheduling.slot;

import io.smallrye.mutiny.Uni;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import io.supportplatform.scheduling.hours.domain.WorkingHours;
import io.supportplatform.scheduling.slot.domain.BookingPolicy;
import io.supportplatform.scheduling.slot.domain.SlotEngine;
import io.supportplatform.scheduling.ticket.TicketRow;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads an advocate's calendar and asks the slot engine about it: the same way for offering, booking and moving. */
@Singleton
public class Calendars {
    private static final WorkingHours NONE = new WorkingHours(ZoneId.of("UTC"), List.of());

    private final BookingPolicy policy;
    private final Clock clock;

    Calendars(BookingConfig config, Clock clock) {
        this.policy = config.policy();
        this.clock = clock;
    }

    public BookingPolicy policy() {
        return policy;
    }

    /**
     * Nothing is free of an advocate who has left, has set no hours, or is not known yet.
     *
     * @param except the occupancy of a call that is to be moved: its own time does not stand in its way
     */
    public Uni<SlotEngine> engine(SqlClient client, AdvocateId advocate, @Nullable UUID except) {
        var now = clock.instant();
        return client.preparedQuery(CalendarRow.OF_ADVOCATE)
                .execute(Tuple.of(advocate.value(), now.atOffset(ZoneOffset.UTC), except))
                .map(rows ->
                        rows.stream().findFirst().map(row -> engine(row, now)).orElseGet(() -> idle(now)));
    }

    /** The same for whoever a ticket is assigned to, read together with the ticket. */
    Uni<Optional<TicketCalendar>> ofTicket(SqlClient client, TicketId id) {
        var now = clock.instant();
        return client.preparedQuery(CalendarRow.OF_TICKET)
                .execute(Tuple.of(id.value(), now.atOffset(ZoneOffset.UTC), null))
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new TicketCalendar(
                                TicketRow.toTicket(row),
                                () -> CalendarRow.isMissing(row) ? idle(now) : engine(row, now))));
    }

    private SlotEngine engine(Row row, Instant now) {
        return new SlotEngine(CalendarRow.hours(row), CalendarRow.taken(row), policy, now);
    }

    private SlotEngine idle(Instant now) {
        return new SlotEngine(NONE, List.of(), policy, now);
    }
}
