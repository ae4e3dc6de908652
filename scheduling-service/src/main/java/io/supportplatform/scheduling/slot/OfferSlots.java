package io.supportplatform.scheduling.slot;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.scheduling.availability.domain.AccessRefusal;
import io.supportplatform.scheduling.availability.domain.Admission;
import io.supportplatform.scheduling.slot.domain.DateRange;
import io.supportplatform.scheduling.slot.domain.DaySlots;
import io.supportplatform.scheduling.slot.domain.SlotEngine;
import io.supportplatform.scheduling.ticket.TicketRepository;
import io.supportplatform.scheduling.ticket.domain.Ticket;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Offers the assigned advocate's free times by date. Reads only; what it shows is checked again when it is booked. */
@Singleton
class OfferSlots {
    private final TicketRepository tickets;
    private final Calendars calendars;
    private final Pool pool;

    OfferSlots(TicketRepository tickets, Calendars calendars, Pool pool) {
        this.tickets = tickets;
        this.calendars = calendars;
        this.pool = pool;
    }

    Uni<Decision<List<DaySlots>, AccessRefusal>> offer(Caller caller, TicketId id, DateRange range) {
        return tickets.find(pool, id)
                .map(ticket -> Admission.toTimes(ticket, caller))
                .flatMap(admitted -> admitted.fold(
                        ticket -> engine(ticket).map(engine -> Decision.accepted(DaySlots.offered(engine, range))),
                        refusal -> Uni.createFrom().item(Decision.refused(refusal))));
    }

    private Uni<SlotEngine> engine(Ticket admitted) {
        return calendars.engine(
                pool, Objects.requireNonNull(admitted.advocate()).id(), null);
    }
}
