package io.supportplatform.notification.delivery;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.notification.delivery.domain.MessageKey;
import io.supportplatform.notification.delivery.domain.MessageKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to be stored: to whom, about what, and the facts it will be written from.
 *
 * @param role       in what capacity the recipient gets it
 * @param facts      stored as JSON; must be all that the mail says, because it may be written much later
 * @param sendBefore when it stops being worth sending
 */
public record MessageDraft(
        MessageKey key,
        MessageKind kind,
        UUID ticketId,
        @Nullable UUID appointmentId,
        AccountId recipient,
        AccountKind recipientKind,
        String role,
        Object facts,
        @Nullable Instant sendBefore) {}
