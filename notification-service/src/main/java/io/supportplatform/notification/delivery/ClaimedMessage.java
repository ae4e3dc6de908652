package io.supportplatform.notification.delivery;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.notification.delivery.domain.MessageKind;
import io.supportplatform.notification.mail.MailThread;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that one sender holds for the time of its lease.
 *
 * @param lease                   proof of holding it; whoever comes with another one is too late
 * @param attempts                including this one
 * @param mayHaveArrived          whether an earlier attempt ended without anybody knowing how
 * @param invitationMayHaveArrived whether an earlier message of its stream may have put an entry into the calendar
 * @param rendering               what an earlier attempt has rendered
 */
public record ClaimedMessage(
        UUID id,
        UUID lease,
        MessageKind kind,
        UUID ticketId,
        AccountId recipient,
        AccountKind recipientKind,
        JsonObject facts,
        int attempts,
        @Nullable Instant sendBefore,
        boolean mayHaveArrived,
        boolean invitationMayHaveArrived,
        MailThread thread,
        @Nullable Rendering rendering) {

    /** Whether nobody would be helped by it any more. */
    boolean isTooLate(Instant now) {
        return sendBefore != null && !now.isBefore(sendBefore);
    }

    /** The bytes that are sent, and to which address. */
    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    public record Rendering(String address, byte[] mime) {}
}
