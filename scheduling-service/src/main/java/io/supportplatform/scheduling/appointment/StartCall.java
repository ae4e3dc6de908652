package io.supportplatform.scheduling.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import io.supportplatform.scheduling.appointment.CallDesk.OpenCall;
import io.supportplatform.scheduling.appointment.domain.AppointmentId;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.OnlyTheAdvocateStarts;
import io.supportplatform.scheduling.appointment.domain.AppointmentState.Started;
import io.supportplatform.scheduling.appointment.domain.Call;
import io.supportplatform.scheduling.availability.Agenda;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Opens the call: everybody in the lobby comes in. Only the advocate it was booked with can. */
@Singleton
class StartCall {
    private final PgTransaction transaction;
    private final CallDesk desk;
    private final AppointmentRepository appointments;
    private final AppointmentPublications publications;
    private final Agenda agenda;
    private final Clock clock;

    StartCall(
            PgTransaction transaction,
            CallDesk desk,
            AppointmentRepository appointments,
            AppointmentPublications publications,
            Agenda agenda,
            Clock clock) {
        this.transaction = transaction;
        this.desk = desk;
        this.appointments = appointments;
        this.publications = publications;
        this.agenda = agenda;
        this.clock = clock;
    }

    Uni<Decision<CallForCaller, AppointmentRefusal>> start(Caller caller, AppointmentId id, ExpectedVersion expected) {
        return transaction.run(open -> desk.hold(open, caller, id)
                .map(held -> held.flatMap(call -> started(call, caller, expected)))
                .flatMap(started -> Flow.act(started, call -> store(open, call)))
                .map(stored -> stored.map(
                        call -> new CallForCaller(call, call.appointment().allowed(clock.instant())))));
    }

    private Decision<Call, AppointmentRefusal> started(OpenCall held, Caller caller, ExpectedVersion expected) {
        if (!held.call().isLedBy(caller)) {
            return Decision.refused(new OnlyTheAdvocateStarts());
        }
        expected.requireMatch(held.call().appointment().version());
        return held.call().appointment().start(clock.instant()).map(held.call()::with);
    }

    private Uni<Call> store(OpenPgTransaction open, Call call) {
        var appointment = call.appointment();
        return appointment.state() instanceof Started state
                ? appointments
                        .start(open, appointment, state)
                        .chain(() -> agenda.announce(
                                open, appointment.ticket(), List.of(publications.started(call, state.at()))))
                        .replaceWith(call)
                : Uni.createFrom().failure(new IllegalArgumentException("Not started: " + appointment));
    }
}
