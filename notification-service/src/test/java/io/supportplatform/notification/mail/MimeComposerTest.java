package io.supportplatform.notification.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.notification.mail.OutgoingMail.CalendarPart;
import io.supportplatform.notification.mail.domain.MailLanguage;
import io.supportplatform.testing.Proves;
import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The MIME shape that calendars understand, and headers that nobody can inject into. */
class MimeComposerTest {

    private static final byte[] CALENDAR =
            "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Zażółć gęślą jaźń 😀 = .\r\n.\r\n folded\r\nEND:VCALENDAR\r\n"
                    .getBytes(UTF_8);

    private final MimeComposer composer = new MimeComposer();

    private static OutgoingMail mail(String subject, @Nullable CalendarPart calendar, @Nullable String inReplyTo) {
        return new OutgoingMail(
                Mailbox.parse("Appointments <appointments@support.example>"),
                new Mailbox("Ądą Nowak", "ada@northwind.example"),
                MailLanguage.PL,
                subject,
                "Dzień dobry\n.\nkropka",
                "<p>Dzień dobry</p>",
                calendar,
                "<0123456789abcdef0123456789abcdef01234567@support.example>",
                inReplyTo,
                Instant.parse("2026-11-20T09:40:02Z"));
    }

    private MimeMessage composed(OutgoingMail mail) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(composer.compose(mail)));
    }

    @Test
    @Proves("A32")
    void hasTheShapeThatCalendarsLookFor() throws Exception {
        // When
        var message = composed(mail("Temat", new CalendarPart("REQUEST", CALENDAR), null));

        // Then
        var mixed = (MimeMultipart) message.getContent();
        assertThat(message.getContentType()).startsWith("multipart/mixed");
        assertThat(mixed.getCount()).isEqualTo(2);
        var alternative = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(mixed.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        assertThat(types(alternative))
                .containsExactly(
                        "text/plain; charset=UTF-8",
                        "text/html; charset=UTF-8",
                        "text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(mixed.getBodyPart(1).getContentType()).isEqualTo("application/ics; name=\"invite.ics\"");
        assertThat(mixed.getBodyPart(1).getDisposition()).isEqualTo("attachment");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
    }

    @Test
    @Proves("A32")
    void carriesTheSameCalendarBytesTwice() throws Exception {
        // When
        var mixed = (MimeMultipart) composed(mail("Temat", new CalendarPart("REQUEST", CALENDAR), null))
                .getContent();

        // Then
        var alternative = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(bytes(alternative.getBodyPart(2))).isEqualTo(CALENDAR);
        assertThat(bytes(mixed.getBodyPart(1))).isEqualTo(CALENDAR);
    }

    @Test
    @Proves("B62")
    void goesToOnePersonAndNobodyElse() throws Exception {
        // When
        var message = composed(mail("Temat", null, null));

        // Then
        assertThat(message.getAllRecipients())
                .extracting(Object::toString)
                .singleElement()
                .satisfies(to -> assertThat(to).endsWith("<ada@northwind.example>"));
        assertThat(message.getHeader("Bcc")).isNull();
    }

    @Test
    void isAsciiWithShortLines_soThatNoRelayRewritesIt() {
        // When
        var wire = composer.compose(mail("Zażółć 😀", new CalendarPart("REQUEST", CALENDAR), null));

        // Then
        assertThat(new String(wire, ISO_8859_1).chars()).allMatch(octet -> octet > 0 && octet < 128);
        assertThat(new String(wire, ISO_8859_1).split("\r\n", -1)).allMatch(line -> line.length() <= 998);
        assertThat(new String(wire, ISO_8859_1).replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void leavesTheCalendarOut_whenThereIsNone() throws Exception {
        // When
        var message = composed(mail("Temat", null, null));

        // Then
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(types((MimeMultipart) message.getContent())).hasSize(2);
    }

    @Test
    void saysThatAMachineWroteIt() throws Exception {
        // When
        var message = composed(mail("Temat", null, "<first@support.example>"));

        // Then
        assertThat(message.getMessageID()).isEqualTo("<0123456789abcdef0123456789abcdef01234567@support.example>");
        assertThat(message.getHeader("In-Reply-To", null)).isEqualTo("<first@support.example>");
        assertThat(message.getHeader("References", null)).isEqualTo("<first@support.example>");
        assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(message.getHeader("X-Auto-Response-Suppress", null)).isEqualTo("All");
        assertThat(message.getHeader("Content-Language", null)).isEqualTo("pl");
        assertThat(message.getSentDate()).isEqualTo(Instant.parse("2026-11-20T09:40:02Z"));
        assertThat(message.getHeader("To", null)).startsWith("=?UTF-8?").endsWith("<ada@northwind.example>");
    }

    @Test
    void letsNobodyAddAHeader() throws Exception {
        // Given
        var subject = "Printer\r\nBcc: everybody@northwind.example\r\n\r\n<script>";

        // When
        var message = composed(mail(subject, null, null));

        // Then
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject()).isEqualTo("Printer Bcc: everybody@northwind.example <script>");
    }

    @Test
    void givesTheSameBytes_whenComposedTwice() {
        // Given
        var mail = mail("Temat", new CalendarPart("REQUEST", CALENDAR), null);

        // Then
        assertThat(composer.compose(mail)).isEqualTo(composer.compose(mail));
    }

    private static String[] types(MimeMultipart parts) throws Exception {
        var types = new String[parts.getCount()];
        for (int i = 0; i < types.length; i++) {
            types[i] = parts.getBodyPart(i).getContentType();
        }
        return types;
    }

    private static byte[] bytes(BodyPart part) throws Exception {
        try (var stream = part.getInputStream()) {
            return stream.readAllBytes();
        }
    }
}
