package io.supportplatform.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supportplatform.notification.mail.OutgoingMail.CalendarPart;
import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.inject.Singleton;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Properties;

/**
 * Puts a mail into the one MIME shape that Outlook, Gmail and Apple Mail all take for an invitation: the alternative first in
 * the mixed part, the calendar last in the alternative, and the same bytes once more as a file.
 */
@Singleton
public class MimeComposer {

    private static final Session NO_SERVER = Session.getInstance(new Properties());

    public byte[] compose(OutgoingMail mail) {
        try {
            var message = new FixedMessage(mail.messageId());
            address(message, mail);
            message.setContent(body(mail));
            message.saveChanges();
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException malformed) {
            throw new IllegalArgumentException("mail " + mail.messageId() + " cannot be composed", malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void address(MimeMessage message, OutgoingMail mail) throws MessagingException {
        message.setFrom(mail.from().toInternetAddress());
        message.setRecipient(RecipientType.TO, mail.to().toInternetAddress());
        message.setSubject(mail.subject(), UTF_8.name());
        message.setSentDate(Date.from(mail.date()));
        message.setContentLanguage(new String[] {mail.language().tag()});
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (mail.inReplyTo() != null) {
            message.setHeader("In-Reply-To", mail.inReplyTo());
            message.setHeader("References", mail.inReplyTo());
        }
    }

    private static Multipart body(OutgoingMail mail) throws MessagingException {
        String boundary =
                "part-" + mail.messageId().replaceAll("[^A-Za-z0-9]", "").substring(0, 24);
        var alternative = new FixedMultipart("alternative", boundary + "-a");
        alternative.addBodyPart(readable(mail.text(), "text/plain; charset=UTF-8"));
        alternative.addBodyPart(readable(mail.html(), "text/html; charset=UTF-8"));
        var calendar = mail.calendar();
        if (calendar == null) {
            return alternative;
        }
        alternative.addBodyPart(part(
                calendar.bytes(), "text/calendar; charset=UTF-8; method=" + calendar.method(), "quoted-printable"));
        var first = new MimeBodyPart();
        first.setContent(alternative);
        var mixed = new FixedMultipart("mixed", boundary + "-m");
        mixed.addBodyPart(first);
        mixed.addBodyPart(file(calendar));
        return mixed;
    }

    private static MimeBodyPart file(CalendarPart calendar) throws MessagingException {
        var file = part(calendar.bytes(), "application/ics; name=\"invite.ics\"", "base64");
        file.setDisposition("attachment; filename=\"invite.ics\"");
        return file;
    }

    private static MimeBodyPart readable(String text, String type) throws MessagingException {
        return part(text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(UTF_8), type, "quoted-printable");
    }

    private static MimeBodyPart part(byte[] bytes, String type, String encoding) throws MessagingException {
        var part = new MimeBodyPart();
        DataSource source = new ByteArrayDataSource(bytes, type);
        part.setDataHandler(new DataHandler(source));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", encoding);
        return part;
    }

    /** Keeps the Message-ID it is given; the library would make up one from the machine's name. */
    private static final class FixedMessage extends MimeMessage {

        private final String messageId;

        FixedMessage(String messageId) {
            super(NO_SERVER);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }

    /** Takes its boundary from the message, so that composing twice gives the same bytes. */
    private static final class FixedMultipart extends MimeMultipart {

        FixedMultipart(String subtype, String boundary) {
            super(subtype);
            var type = new ContentType("multipart", subtype, null);
            type.setParameter("boundary", boundary);
            contentType = type.toString();
        }
    }
}
