package io.supportplatform.notification.delivery;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.notification.delivery.domain.MessageKind;
import io.supportplatform.notification.delivery.domain.MessageState;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as it stands, without its content. */
public record StoredMessage(
        UUID id,
        MessageKind kind,
        MessageState state,
        UUID ticketId,
        @Nullable UUID appointmentId,
        int sequence,
        AccountId recipient,
        String recipientRole,
        @Nullable String address,
        @Nullable String subject,
        @Nullable String language,
        String messageId,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        @Nullable Instant finishedAt,
        @Nullable String failure) {

    static StoredMessage of(Row row) {
        OffsetDateTime finished = row.getOffsetDateTime("finished_at");
        return new StoredMessage(
                row.getUUID("id"),
                MessageKind.valueOf(row.getString("kind")),
                MessageState.valueOf(row.getString("state")),
                row.getUUID("ticket_id"),
                row.getUUID("appointment_id"),
                row.getInteger("revision"),
                AccountId.parse(row.getString("recipient")),
                row.getString("recipient_role"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("language"),
                row.getString("message_id"),
                row.getInteger("attempts"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("next_attempt_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getString("failure"));
    }

    /** Differs whenever the message has changed. */
    public String fingerprint() {
        return state + "-" + attempts;
    }
}
