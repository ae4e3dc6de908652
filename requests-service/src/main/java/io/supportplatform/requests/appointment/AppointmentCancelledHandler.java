package io.supportplatform.requests.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.inject.Singleton;

/** Takes a cancelled call off its request. */
@Singleton
class AppointmentCancelledHandler implements EventHandler<AppointmentCancelled> {

    private final AppointmentProjection projection;

    AppointmentCancelledHandler(AppointmentProjection projection) {
        this.projection = projection;
    }

    @Override
    public String type() {
        return "io.supportplatform.AppointmentCancelled.v1";
    }

    @Override
    public Class<AppointmentCancelled> payload() {
        return AppointmentCancelled.class;
    }

    @Override
    public Uni<Void> handle(AppointmentCancelled event, EventEnvelope envelope, OpenPgTransaction transaction) {
        return projection.cancelled(transaction, event.appointmentId(), envelope.sequence());
    }
}
