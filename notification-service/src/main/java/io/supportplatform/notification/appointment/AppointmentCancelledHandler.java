package io.supportplatform.notification.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.notification.delivery.domain.MessageKind;
import jakarta.enterprise.context.ApplicationScoped;

/** A call will not take place: say so, and why. */
@ApplicationScoped
class AppointmentCancelledHandler implements EventHandler<AppointmentEvent> {

    private final TellAttendees attendees;

    AppointmentCancelledHandler(TellAttendees attendees) {
        this.attendees = attendees;
    }

    @Override
    public String type() {
        return "io.supportplatform.AppointmentCancelled.v1";
    }

    @Override
    public Class<AppointmentEvent> payload() {
        return AppointmentEvent.class;
    }

    @Override
    public Uni<Void> handle(AppointmentEvent event, EventEnvelope envelope, OpenPgTransaction transaction) {
        return attendees.tell(MessageKind.APPOINTMENT_CANCELLED, event.toAppointment(), envelope, transaction);
    }
}
