package io.supportplatform.notification.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.notification.appointment.domain.Appointment;
import io.supportplatform.notification.appointment.domain.Recipient;
import io.supportplatform.notification.delivery.MessageDraft;
import io.supportplatform.notification.delivery.MessageRepository;
import io.supportplatform.notification.delivery.domain.MessageKey;
import io.supportplatform.notification.delivery.domain.MessageKind;
import jakarta.inject.Singleton;

/** Takes a change of an appointment and stores one mail for each person it concerns. */
@Singleton
class TellAttendees {

    private final AppointmentRepository appointments;
    private final MessageRepository messages;

    TellAttendees(AppointmentRepository appointments, MessageRepository messages) {
        this.appointments = appointments;
        this.messages = messages;
    }

    Uni<Void> tell(MessageKind kind, Appointment appointment, EventEnvelope envelope, OpenPgTransaction transaction) {
        return appointments
                .put(transaction, appointment, envelope)
                .chain(newer -> newer
                        ? messages.addAll(
                                transaction,
                                appointment.recipients().stream()
                                        .map(recipient -> draft(kind, appointment, recipient))
                                        .toList())
                        : Uni.createFrom().voidItem());
    }

    // Nobody needs an invitation to a call that is over; that it was cancelled is worth knowing even then.
    private static MessageDraft draft(MessageKind kind, Appointment appointment, Recipient recipient) {
        return new MessageDraft(
                MessageKey.ofAppointment(appointment.id(), appointment.sequence(), kind, recipient.account()),
                kind,
                appointment.ticketId(),
                appointment.id(),
                recipient.account(),
                recipient.kind(),
                recipient.leadingRole().name(),
                appointment,
                appointment.cancellation() == null ? appointment.end() : null);
    }
}
