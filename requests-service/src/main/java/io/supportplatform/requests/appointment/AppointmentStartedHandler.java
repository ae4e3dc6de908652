package io.supportplatform.requests.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.inject.Singleton;

/** Notes that the advocate has started the call. */
@Singleton
class AppointmentStartedHandler implements EventHandler<AppointmentStarted> {

    private final AppointmentProjection projection;

    AppointmentStartedHandler(AppointmentProjection projection) {
        this.projection = projection;
    }

    @Override
    public String type() {
        return "io.supportplatform.AppointmentStarted.v1";
    }

    @Override
    public Class<AppointmentStarted> payload() {
        return AppointmentStarted.class;
    }

    @Override
    public Uni<Void> handle(AppointmentStarted event, EventEnvelope envelope, OpenPgTransaction transaction) {
        return projection.started(transaction, event.appointmentId(), envelope.sequence());
    }
}
