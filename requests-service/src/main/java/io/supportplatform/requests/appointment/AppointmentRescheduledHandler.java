package io.supportplatform.requests.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.inject.Singleton;

/** Keeps a call that was moved. */
@Singleton
class AppointmentRescheduledHandler implements EventHandler<AppointmentRescheduled> {

    private final AppointmentProjection projection;

    AppointmentRescheduledHandler(AppointmentProjection projection) {
        this.projection = projection;
    }

    @Override
    public String type() {
        return "io.supportplatform.AppointmentRescheduled.v1";
    }

    @Override
    public Class<AppointmentRescheduled> payload() {
        return AppointmentRescheduled.class;
    }

    @Override
    public Uni<Void> handle(AppointmentRescheduled event, EventEnvelope envelope, OpenPgTransaction transaction) {
        return projection.booked(
                transaction, event.appointmentId(), event.ticketId(), event.start(), event.end(), envelope.sequence());
    }
}
