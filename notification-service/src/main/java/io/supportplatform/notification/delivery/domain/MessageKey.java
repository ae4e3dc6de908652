package io.supportplatform.notification.delivery.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supportplatform.kit.identity.AccountId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What makes a message the same message, however often its cause is heard of: the subject it is about, the revision of that
 * subject, the kind of mail and the recipient.
 *
 * @param stream   the subject and the recipient: messages of one stream keep their order
 * @param revision place in that order
 */
public record MessageKey(String stream, int revision, String text) {

    private static final int ID_BYTES = 20;

    public static MessageKey ofAppointment(UUID appointmentId, int sequence, MessageKind kind, AccountId recipient) {
        return new MessageKey(
                streamOfAppointment(appointmentId, recipient),
                sequence,
                "appointment:" + appointmentId + ":" + sequence + ":" + kind + ":" + recipient.asText());
    }

    public static String streamOfAppointment(UUID appointmentId, AccountId recipient) {
        return "appointment:" + appointmentId + ":" + recipient.asText();
    }

    public static MessageKey ofTicket(UUID ticketId, MessageKind kind, AccountId recipient) {
        String text = "ticket:" + ticketId + ":" + kind + ":" + recipient.asText();
        return new MessageKey(text, 0, text);
    }

    /**
     * The Message-ID header. Derived, so that the one duplicate nobody can rule out (a crash between the server's answer and
     * our commit) carries the same id and is recognised by whoever receives it.
     */
    public String messageId(String domain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return "<" + HexFormat.of().formatHex(digest, 0, ID_BYTES) + "@" + domain + ">";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
