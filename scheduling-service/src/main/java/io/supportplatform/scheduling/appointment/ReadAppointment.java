package io.supportplatform.scheduling.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.scheduling.appointment.CallDesk.OpenCall;
import io.supportplatform.scheduling.appointment.domain.AppointmentId;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Shows a call to those who may know of it, with what they may do with it. */
@Singleton
class ReadAppointment {
    private final CallDesk desk;
    private final Pool pool;
    private final Clock clock;

    ReadAppointment(CallDesk desk, Pool pool, Clock clock) {
        this.desk = desk;
        this.pool = pool;
        this.clock = clock;
    }

    Uni<Decision<CallForCaller, AppointmentRefusal>> read(Caller caller, AppointmentId id) {
        return desk.read(pool, caller, id).map(found -> found.map(call -> shown(call, caller)));
    }

    private CallForCaller shown(OpenCall open, Caller caller) {
        return open.shown(open.call(), caller, clock.instant());
    }
}
