package io.supportplatform.scheduling.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.scheduling.appointment.domain.AppointmentId;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.AppointmentNotFound;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.NoAccess;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.WrongState;
import io.supportplatform.scheduling.appointment.domain.Call;
import io.supportplatform.scheduling.availability.domain.AccessRefusal;
import io.supportplatform.scheduling.availability.domain.AccessRefusal.RequestNotFound;
import io.supportplatform.scheduling.availability.domain.Admission;
import io.supportplatform.scheduling.availability.domain.AppointmentFacts;
import io.supportplatform.scheduling.availability.domain.Availability;
import io.supportplatform.scheduling.directory.Directory;
import io.supportplatform.scheduling.ticket.TicketRepository;
import io.supportplatform.scheduling.ticket.domain.Standing;
import io.supportplatform.scheduling.ticket.domain.Ticket;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Finds a booked call for a caller who may know of it, and holds it while it is changed. */
@Singleton
class CallDesk {
    private final AppointmentRepository appointments;
    private final TicketRepository tickets;
    private final Directory directory;

    CallDesk(AppointmentRepository appointments, TicketRepository tickets, Directory directory) {
        this.appointments = appointments;
        this.tickets = tickets;
        this.directory = directory;
    }

    /** A call, the request it is about, and what the caller is to it. */
    record OpenCall(Call call, Ticket ticket, Standing standing) {
        /** The call as this caller sees it, perhaps after a change. */
        CallForCaller shown(Call now, Caller caller, Instant instant) {
            return new CallForCaller(now, now.actionsFor(caller, standing, isMovable(), instant));
        }

        /** What somebody else may still do is no help to this caller. */
        <T> Decision<T, AppointmentRefusal> answered(
                Decision<T, AppointmentRefusal> decision, Caller caller, Instant instant) {
            return decision.fold(
                    Decision::accepted,
                    refusal -> Decision.refused(
                            refusal instanceof WrongState(var state, var _)
                                    ? new WrongState(state, call.actionsFor(caller, standing, isMovable(), instant))
                                    : refusal));
        }

        private boolean isMovable() {
            return Availability.of(AppointmentFacts.of(ticket)).offersTimes();
        }
    }

    Uni<Decision<OpenCall, AppointmentRefusal>> read(SqlClient client, Caller caller, AppointmentId id) {
        return find(client, caller, id)
                .map(found -> found.filter(call -> call.standing().maySee())
                        .<Decision<OpenCall, AppointmentRefusal>>map(Decision::accepted)
                        .orElseGet(() -> Decision.refused(new AppointmentNotFound())));
    }

    /** Reads again under the locks of advocate and request, in this order: only what is true then counts. */
    Uni<Decision<OpenCall, AppointmentRefusal>> hold(OpenPgTransaction open, Caller caller, AppointmentId id) {
        return find(open.connection(), caller, id)
                .map(found -> admit(found, caller))
                .flatMap(admitted -> Flow.decide(
                        admitted,
                        call -> lock(open, call)
                                .chain(() -> find(open.connection(), caller, id))
                                .map(found -> admit(found, caller))));
    }

    private Uni<Optional<Ticket>> lock(OpenPgTransaction open, OpenCall call) {
        var appointment = call.call().appointment();
        return directory
                .lock(open, appointment.advocate())
                .chain(() -> tickets.lock(open.connection(), appointment.ticket()));
    }

    private static Decision<OpenCall, AppointmentRefusal> admit(Optional<OpenCall> found, Caller caller) {
        return Admission.toScheduling(found.map(OpenCall::ticket), caller)
                .fold(
                        ticket -> Decision.accepted(found.orElseThrow()),
                        refusal -> Decision.refused(notAdmitted(refusal)));
    }

    private static AppointmentRefusal notAdmitted(AccessRefusal refusal) {
        return refusal instanceof RequestNotFound ? new AppointmentNotFound() : new NoAccess(refusal);
    }

    private Uni<Optional<OpenCall>> find(SqlClient client, Caller caller, AppointmentId id) {
        return appointments
                .find(client, id)
                .flatMap(call -> call.map(known -> withTicket(client, caller, known))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<OpenCall>> withTicket(SqlClient client, Caller caller, Call call) {
        return tickets.find(client, call.appointment().ticket())
                .map(found -> found.map(ticket -> new OpenCall(call, ticket, ticket.standingOf(caller))));
    }
}
