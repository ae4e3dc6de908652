package io.supportplatform.notification.delivery;

import io.supportplatform.kit.messaging.Envelopes;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.Sequence;
import io.supportplatform.notification.Channels;
import io.supportplatform.notification.people.AccountJson;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** What this service tells the others: that a mail has left, or that it never will. */
@Singleton
class DeliveryPublications {

    static final String SENT = "io.supportplatform.NotificationSent.v1";
    static final String FAILED = "io.supportplatform.NotificationFailed.v1";

    private final Envelopes envelopes;

    DeliveryPublications(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    /** Payload of NotificationSent. */
    record Sent(
            UUID notificationId, UUID ticketId, String kind, AccountJson recipient, String messageId, Instant sentAt) {

        static Sent of(ClaimedMessage message, Instant now) {
            return new Sent(
                    message.id(),
                    message.ticketId(),
                    message.kind().name(),
                    AccountJson.of(message.recipient(), message.recipientKind()),
                    message.thread().messageId(),
                    now);
        }
    }

    /** Payload of NotificationFailed. */
    record Failed(
            UUID notificationId,
            UUID ticketId,
            String kind,
            AccountJson recipient,
            String messageId,
            String failure,
            Instant failedAt) {

        static Failed of(ClaimedMessage message, String failure, Instant now) {
            return new Failed(
                    message.id(),
                    message.ticketId(),
                    message.kind().name(),
                    AccountJson.of(message.recipient(), message.recipientKind()),
                    message.thread().messageId(),
                    failure,
                    now);
        }
    }

    EventEnvelope sent(ClaimedMessage message, Instant now) {
        return envelope(SENT, message, Sent.of(message, now));
    }

    EventEnvelope failed(ClaimedMessage message, String failure, Instant now) {
        return envelope(FAILED, message, Failed.of(message, failure, now));
    }

    // The attempt that ended it is the version: a message has one end, and a later resend would have more attempts.
    private EventEnvelope envelope(String type, ClaimedMessage message, Object payload) {
        return envelopes.of(
                Channels.NOTIFICATIONS, type, message.ticketId().toString(), Sequence.of(message.attempts()), payload);
    }
}
