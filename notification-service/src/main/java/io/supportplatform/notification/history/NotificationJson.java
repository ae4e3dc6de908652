package io.supportplatform.notification.history;

import io.supportplatform.kit.identity.Caller;
import io.supportplatform.notification.delivery.StoredMessage;
import io.supportplatform.notification.delivery.domain.MessageKind;
import io.supportplatform.notification.delivery.domain.MessageState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bodies of the notification resources. */
final class NotificationJson {

    private static final String EXAMPLE = """
            {
              "id": "01a1f853-c168-7edb-8656-24291e4053c6",
              "kind": "APPOINTMENT_CONFIRMED",
              "state": "SENT",
              "recipient": {"role": "PRIMARY", "you": true, "address": "ada@northwind.example"},
              "ticketId": "01a1f7fa-04c0-7140-a942-9150abcbf244",
              "appointmentId": "01a1f853-bd80-7fd3-bf87-5ad2991f4970",
              "sequence": 0,
              "subject": "Appointment confirmed: 24 November 2026, 14:00 (Warsaw)",
              "language": "en",
              "attempts": 1,
              "createdAt": "2026-11-20T09:40:01Z",
              "finishedAt": "2026-11-20T09:40:02Z"
            }""";

    private NotificationJson() {}

    /** A mail and what became of it. */
    @Schema(name = "Notification", examples = EXAMPLE)
    record View(
            UUID id,
            MessageKind kind,
            MessageState state,
            Recipient recipient,
            UUID ticketId,

            @Schema(description = "Set for mails about an appointment.") @Nullable
            UUID appointmentId,

            @Schema(description = "Revision of the appointment, as in its calendar file.") @Nullable
            Integer sequence,

            @Schema(description = "Known once the mail has been written.") @Nullable
            String subject,

            @Schema(description = "Language the mail was written in.") @Nullable
            String language,

            int attempts,
            Instant createdAt,

            @Schema(description = "While it waits for another attempt.") @Nullable
            Instant nextAttemptAt,

            @Nullable Instant finishedAt,

            @Schema(description = "Why it was not delivered; staff only.") @Nullable
            String failure) {

        static View from(StoredMessage message, Caller caller) {
            boolean ofAppointment = message.appointmentId() != null;
            return new View(
                    message.id(),
                    message.kind(),
                    message.state(),
                    Recipient.from(message, caller),
                    message.ticketId(),
                    message.appointmentId(),
                    ofAppointment ? message.sequence() : null,
                    message.subject(),
                    message.language(),
                    message.attempts(),
                    message.createdAt(),
                    message.state() == MessageState.RETRY ? message.nextAttemptAt() : null,
                    message.finishedAt(),
                    caller.isStaff() ? message.failure() : null);
        }
    }

    /** Who the mail is for. */
    @Schema(name = "NotificationRecipient")
    record Recipient(
            @Schema(description = "PRIMARY, ADDITIONAL, BOOKER or ADVOCATE.", examples = "PRIMARY")
            String role,

            @Schema(description = "Whether it is you.") boolean you,

            @Schema(description = "Where it was sent; staff see it, customers only their own.") @Nullable
            String address) {

        static Recipient from(StoredMessage message, Caller caller) {
            boolean you = message.recipient().equals(caller.account());
            return new Recipient(message.recipientRole(), you, you || caller.isStaff() ? message.address() : null);
        }
    }
}
