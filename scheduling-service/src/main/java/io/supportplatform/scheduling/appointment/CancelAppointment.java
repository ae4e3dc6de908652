package io.supportplatform.scheduling.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import io.supportplatform.scheduling.appointment.CallDesk.OpenCall;
import io.supportplatform.scheduling.appointment.domain.AppointmentAction;
import io.supportplatform.scheduling.appointment.domain.AppointmentId;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal;
import io.supportplatform.scheduling.appointment.domain.Call;
import io.supportplatform.scheduling.appointment.domain.CancelCode;
import io.supportplatform.scheduling.appointment.domain.Cancellation;
import io.supportplatform.scheduling.availability.Agenda;
import io.supportplatform.scheduling.ticket.domain.Standing;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cancels a call at somebody's wish; cancelling it again changes nothing and says so in the same way. */
@Singleton
class CancelAppointment {
    private final PgTransaction transaction;
    private final CallDesk desk;
    private final CancelledCalls cancelledCalls;
    private final Agenda agenda;
    private final StaffTrail trail;
    private final Clock clock;

    CancelAppointment(
            PgTransaction transaction,
            CallDesk desk,
            CancelledCalls cancelledCalls,
            Agenda agenda,
            StaffTrail trail,
            Clock clock) {
        this.transaction = transaction;
        this.desk = desk;
        this.cancelledCalls = cancelledCalls;
        this.agenda = agenda;
        this.trail = trail;
        this.clock = clock;
    }

    Uni<Decision<CallForCaller, AppointmentRefusal>> cancel(
            Caller caller, AppointmentId id, @Nullable String text, ExpectedVersion expected) {
        return transaction.run(open -> desk.hold(open, caller, id)
                .flatMap(held -> Flow.decide(held, call -> cancel(open, caller, call, text, expected))));
    }

    /** A repeated cancel carries the version from before the first; its wish is fulfilled (RFC 9110, 13.1.1). */
    private Uni<Decision<CallForCaller, AppointmentRefusal>> cancel(
            OpenPgTransaction open, Caller caller, OpenCall held, @Nullable String text, ExpectedVersion expected) {
        var appointment = held.call().appointment();
        if (appointment.isCancelled()) {
            return Uni.createFrom().item(Decision.accepted(shown(held.call(), held, caller)));
        }
        expected.requireMatch(appointment.version());
        var why = Cancellation.of(codeFor(held.standing()), text);
        return Flow.act(
                        held.answered(appointment.cancel(why, clock.instant()), caller, clock.instant()),
                        cancelled -> store(open, held.call().with(cancelled), why))
                .call(stored -> trail.record(open, caller, held, AppointmentAction.CANCEL, stored))
                .map(stored -> stored.map(call -> shown(call, held, caller)));
    }

    private Uni<Call> store(OpenPgTransaction open, Call cancelled, Cancellation why) {
        return cancelledCalls
                .store(open, cancelled, why)
                .chain(said -> agenda.announce(open, cancelled.appointment().ticket(), List.of(said)))
                .replaceWith(cancelled);
    }

    private static CancelCode codeFor(Standing standing) {
        return standing == Standing.CONTACT ? CancelCode.CUSTOMER : CancelCode.ADVOCATE_UNAVAILABLE;
    }

    private CallForCaller shown(Call call, OpenCall held, Caller caller) {
        return held.shown(call, caller, clock.instant());
    }
}
