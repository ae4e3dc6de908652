package io.supportplatform.requests.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.inject.Singleton;

/** Keeps whether a call can be booked. */
@Singleton
class AppointmentAvailabilityChangedHandler implements EventHandler<AppointmentAvailabilityChanged> {

    private final AppointmentProjection projection;

    AppointmentAvailabilityChangedHandler(AppointmentProjection projection) {
        this.projection = projection;
    }

    @Override
    public String type() {
        return "io.supportplatform.AppointmentAvailabilityChanged.v1";
    }

    @Override
    public Class<AppointmentAvailabilityChanged> payload() {
        return AppointmentAvailabilityChanged.class;
    }

    @Override
    public Uni<Void> handle(
            AppointmentAvailabilityChanged event, EventEnvelope envelope, OpenPgTransaction transaction) {
        return projection.availability(
                transaction, event.ticketId(), event.state(), event.reasons(), envelope.sequence());
    }
}
