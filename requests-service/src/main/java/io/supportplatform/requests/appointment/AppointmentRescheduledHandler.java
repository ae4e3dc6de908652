package io.supportplatform.requests.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.PanacheEventHandler;
import io.supportplatform.kit.transaction.OpenPanacheTransaction;
import jakarta.inject.Singleton;

/** Keeps a call that was moved. */
@Singleton
class AppointmentRescheduledHandler implements PanacheEventHandler<AppointmentRescheduled> {

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
    public Uni<Void> handle(AppointmentRescheduled event, EventEnvelope envelope, OpenPanacheTransaction transaction) {
        return projection.booked(
                transaction, event.appointmentId(), event.ticketId(), event.start(), event.end(), envelope.sequence());
    }
}
