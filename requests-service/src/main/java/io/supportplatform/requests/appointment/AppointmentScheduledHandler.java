package io.supportplatform.requests.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.inject.Singleton;

/** Keeps a call that was booked. */
@Singleton
class AppointmentScheduledHandler implements EventHandler<AppointmentScheduled> {

    private final AppointmentProjection projection;

    AppointmentScheduledHandler(AppointmentProjection projection) {
        this.projection = projection;
    }

    @Override
    public String type() {
        return "io.supportplatform.AppointmentScheduled.v1";
    }

    @Override
    public Class<AppointmentScheduled> payload() {
        return AppointmentScheduled.class;
    }

    @Override
    public Uni<Void> handle(AppointmentScheduled event, EventEnvelope envelope, OpenPgTransaction transaction) {
        return projection.booked(
                transaction, event.appointmentId(), event.ticketId(), event.start(), event.end(), envelope.sequence());
    }
}
