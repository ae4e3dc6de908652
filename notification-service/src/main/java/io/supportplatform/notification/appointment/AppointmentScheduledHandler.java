package io.supportplatform.notification.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.EventHandler;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.notification.delivery.domain.MessageKind;
import jakarta.enterprise.context.ApplicationScoped;

/** A call is booked: confirm it. */
@ApplicationScoped
class AppointmentScheduledHandler implements EventHandler<AppointmentEvent> {

    private final TellAttendees attendees;

    AppointmentScheduledHandler(TellAttendees attendees) {
        this.attendees = attendees;
    }

    @Override
    public String type() {
        return "io.supportplatform.AppointmentScheduled.v1";
    }

    @Override
    public Class<AppointmentEvent> payload() {
        return AppointmentEvent.class;
    }

    @Override
    public Uni<Void> handle(AppointmentEvent event, EventEnvelope envelope, OpenPgTransaction transaction) {
        return attendees.tell(MessageKind.APPOINTMENT_CONFIRMED, event.toAppointment(), envelope, transaction);
    }
}
