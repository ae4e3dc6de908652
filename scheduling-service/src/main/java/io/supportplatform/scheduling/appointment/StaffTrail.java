package io.supportplatform.scheduling.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.audit.StaffAudit;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.scheduling.appointment.CallDesk.OpenCall;
import io.supportplatform.scheduling.appointment.domain.AppointmentAction;
import io.supportplatform.scheduling.ticket.domain.Standing;
import jakarta.inject.Singleton;

/** Writes down what staff did to a customer's call; what customers do is told by the events. */
@Singleton
class StaffTrail {
    private final StaffAudit audit;

    StaffTrail(StaffAudit audit) {
        this.audit = audit;
    }

    Uni<Void> record(
            OpenTransaction open, Caller caller, OpenCall held, AppointmentAction action, Decision<?, ?> outcome) {
        if (held.standing() == Standing.CONTACT || !outcome.isAccepted()) {
            return Uni.createFrom().voidItem();
        }
        var subject = held.call().appointment().id().toString();
        return audit.record(open, caller, action.code() + "-appointment", subject, null);
    }
}
