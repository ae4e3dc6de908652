package io.supportplatform.scheduling.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.scheduling.appointment.domain.AppointmentAction;
import io.supportplatform.scheduling.appointment.domain.Call;
import io.supportplatform.scheduling.availability.domain.AccessRefusal;
import io.supportplatform.scheduling.availability.domain.AccessRefusal.RequestNotFound;
import io.supportplatform.scheduling.availability.domain.AppointmentFacts;
import io.supportplatform.scheduling.availability.domain.Availability;
import io.supportplatform.scheduling.availability.domain.AvailabilityState;
import io.supportplatform.scheduling.ticket.TicketRepository;
import io.supportplatform.scheduling.ticket.domain.Standing;
import io.supportplatform.scheduling.ticket.domain.Ticket;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of requests whether a call is possible, booked or neither: for one, and for a page of them in two queries. */
@Singleton
class ReadRequestStates {
    private final TicketRepository tickets;
    private final AppointmentRepository appointments;
    private final Pool pool;
    private final Clock clock;

    ReadRequestStates(TicketRepository tickets, AppointmentRepository appointments, Pool pool, Clock clock) {
        this.tickets = tickets;
        this.appointments = appointments;
        this.pool = pool;
        this.clock = clock;
    }

    Uni<Decision<RequestState, AccessRefusal>> one(Caller caller, TicketId id) {
        return all(caller, List.of(id))
                .map(states -> states.stream()
                        .findFirst()
                        .<Decision<RequestState, AccessRefusal>>map(Decision::accepted)
                        .orElseGet(() -> Decision.refused(new RequestNotFound())));
    }

    /** Requests that the caller may not know of are left out. */
    Uni<List<RequestState>> all(Caller caller, Collection<TicketId> ids) {
        return tickets.findAll(pool, ids)
                .map(found -> found.stream()
                        .filter(ticket -> ticket.standingOf(caller).maySee())
                        .toList())
                .flatMap(visible -> withCalls(caller, visible));
    }

    private Uni<List<RequestState>> withCalls(Caller caller, List<Ticket> visible) {
        var ids = visible.stream().map(Ticket::id).toList();
        return appointments
                .current(pool, ids)
                .map(calls -> calls.stream()
                        .collect(Collectors.toMap(call -> call.appointment().ticket(), Function.identity())))
                .map(calls -> states(caller, visible, calls));
    }

    private List<RequestState> states(Caller caller, List<Ticket> visible, Map<TicketId, Call> calls) {
        return visible.stream()
                .map(ticket -> state(caller, ticket, calls.get(ticket.id())))
                .toList();
    }

    private RequestState state(Caller caller, Ticket ticket, @Nullable Call call) {
        var availability = Availability.of(AppointmentFacts.of(ticket)).forCaller(caller.kind());
        var standing = ticket.standingOf(caller);
        Set<AppointmentAction> actions = call == null
                ? Set.of()
                : call.actionsFor(caller, standing, availability.offersTimes(), clock.instant());
        boolean mayBook = availability.state() == AvailabilityState.AVAILABLE && standing == Standing.CONTACT;
        return new RequestState(ticket, availability, call, actions, mayBook);
    }
}
