package io.supportplatform.scheduling.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import io.supportplatform.scheduling.appointment.CallDesk.OpenCall;
import io.supportplatform.scheduling.appointment.domain.Appointment;
import io.supportplatform.scheduling.appointment.domain.AppointmentAction;
import io.supportplatform.scheduling.appointment.domain.AppointmentId;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.NoAccess;
import io.supportplatform.scheduling.appointment.domain.Call;
import io.supportplatform.scheduling.appointment.domain.SlotChoice;
import io.supportplatform.scheduling.availability.Agenda;
import io.supportplatform.scheduling.availability.domain.Admission;
import io.supportplatform.scheduling.slot.Calendars;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Moves a call to another free time; a refused move leaves the old time as it was. */
@Singleton
class RescheduleAppointment {
    private final PgTransaction transaction;
    private final CallDesk desk;
    private final Calendars calendars;
    private final AppointmentRepository appointments;
    private final AppointmentPublications publications;
    private final Agenda agenda;
    private final StaffTrail trail;
    private final Clock clock;

    RescheduleAppointment(
            PgTransaction transaction,
            CallDesk desk,
            Calendars calendars,
            AppointmentRepository appointments,
            AppointmentPublications publications,
            Agenda agenda,
            StaffTrail trail,
            Clock clock) {
        this.transaction = transaction;
        this.desk = desk;
        this.calendars = calendars;
        this.appointments = appointments;
        this.publications = publications;
        this.agenda = agenda;
        this.trail = trail;
        this.clock = clock;
    }

    Uni<Decision<CallForCaller, AppointmentRefusal>> reschedule(
            Caller caller, AppointmentId id, Instant wish, ExpectedVersion expected) {
        return transaction.run(open -> desk.hold(open, caller, id)
                .invoke(held -> held.map(OpenCall::call).map(Call::appointment).map(found -> require(expected, found)))
                .flatMap(held -> Flow.decide(held, call -> move(open, caller, call, wish))));
    }

    private static Appointment require(ExpectedVersion expected, Appointment found) {
        expected.requireMatch(found.version());
        return found;
    }

    private Uni<Decision<CallForCaller, AppointmentRefusal>> move(
            OpenPgTransaction open, Caller caller, OpenCall held, Instant wish) {
        return Flow.decide(
                mayMove(held, caller),
                before -> calendars
                        .engine(
                                open.connection(),
                                before.advocate(),
                                before.id().value())
                        .map(engine -> SlotChoice.of(engine, wish))
                        .map(choice -> choice.flatMap(time -> before.reschedule(time, clock.instant())))
                        .flatMap(moved -> Flow.act(moved, appointment -> store(open, held, appointment)))
                        .call(stored -> trail.record(open, caller, held, AppointmentAction.RESCHEDULE, stored))
                        .map(stored -> stored.map(call -> shown(call, held, caller))));
    }

    /** The state is asked before the calendar: a call that is over cannot be moved, whatever is free. */
    private Decision<Appointment, AppointmentRefusal> mayMove(OpenCall held, Caller caller) {
        var appointment = held.call().appointment();
        return Admission.toTimes(Optional.of(held.ticket()), caller)
                .<Decision<Appointment, AppointmentRefusal>>fold(
                        ticket -> Decision.accepted(appointment), refusal -> Decision.refused(new NoAccess(refusal)))
                .flatMap(known -> held.answered(
                        known.reschedule(known.time(), clock.instant()).map(allowed -> known),
                        caller,
                        clock.instant()));
    }

    private Uni<Call> store(OpenPgTransaction open, OpenCall held, Appointment moved) {
        var call = held.call().with(moved);
        var previousStart = held.call().appointment().time().start();
        return appointments
                .move(open, moved, calendars.policy().blockAt(moved.time().start()))
                .chain(() ->
                        agenda.announce(open, moved.ticket(), List.of(publications.rescheduled(call, previousStart))))
                .replaceWith(call);
    }

    private CallForCaller shown(Call call, OpenCall held, Caller caller) {
        return held.shown(call, caller, clock.instant());
    }
}
