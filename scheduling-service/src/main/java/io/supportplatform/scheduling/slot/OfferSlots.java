package io.supportplatform.scheduling.slot;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.scheduling.availability.domain.AccessRefusal;
import io.supportplatform.scheduling.availability.domain.Admission;
import io.supportplatform.scheduling.slot.domain.DateRange;
import io.supportplatform.scheduling.slot.domain.DaySlots;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Offers the assigned advocate's free times by date. Reads only; what it shows is checked again when it is booked. */
@Singleton
class OfferSlots {
    private final Calendars calendars;
    private final Pool pool;

    OfferSlots(Calendars calendars, Pool pool) {
        this.calendars = calendars;
        this.pool = pool;
    }

    Uni<Decision<List<DaySlots>, AccessRefusal>> offer(Caller caller, TicketId id, DateRange range) {
        return calendars.ofTicket(pool, id).map(found -> offer(caller, found, range));
    }

    private static Decision<List<DaySlots>, AccessRefusal> offer(
            Caller caller, Optional<TicketCalendar> found, DateRange range) {
        return Admission.toTimes(found.map(TicketCalendar::ticket), caller)
                .map(admitted -> found.orElseThrow().engine().get())
                .map(engine -> DaySlots.offered(engine, range));
    }
}
