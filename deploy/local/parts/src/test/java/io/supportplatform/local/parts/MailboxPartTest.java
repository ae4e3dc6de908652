package io.supportplatform.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailboxPartTest {

    @Test
    void takesMailForAnybody() throws Exception {
        try (var mailbox = MailboxPart.start(0, 0)) {
            // Given
            send(mailbox.smtpPort(), "ada@northwind.example", "Zażółć");

            // When
            var mails = mailbox.reader().mailsTo("ada@northwind.example");

            // Then
            assertThat(mails).singleElement().satisfies(mail -> {
                assertThat(mail.subject()).isEqualTo("Zażółć");
                assertThat(mail.part("text/plain").orElseThrow().text()).contains("Hello");
                assertThat(mail.attachments()).isEmpty();
            });
            mailbox.reader().clear();
            assertThat(mailbox.reader().mails()).isEmpty();
        }
    }

    private static void send(int smtpPort, String to, String subject) throws Exception {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(smtpPort));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("support@support.example"));
        message.setRecipient(RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText("Hello", "UTF-8");
        Transport.send(message);
    }
}
