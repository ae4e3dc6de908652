package io.supportplatform.notification.delivery;

import io.supportplatform.notification.delivery.ClaimedMessage.Rendering;
import io.supportplatform.notification.delivery.SmtpConfig.Tls;
import io.supportplatform.notification.delivery.domain.SendResult;
import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Properties;
import org.jboss.logging.Logger;

/** Hands rendered mails to the mail server, byte for byte, and tells how it went. Blocks: for virtual threads only. */
@Singleton
public class SmtpServer {

    private static final Logger LOG = Logger.getLogger(SmtpServer.class);

    private final SmtpConfig config;
    private final Session session;

    public SmtpServer(SmtpConfig config) {
        this.config = config;
        this.session = Session.getInstance(properties(config));
    }

    public SendResult send(Rendering rendering) {
        HandedOver message = null;
        try {
            var transport = session.getTransport("smtp");
            try {
                message = new HandedOver(session, rendering.mime());
                transport.connect(
                        config.host(),
                        config.port(),
                        config.username().orElse(null),
                        config.password().orElse(null));
                transport.sendMessage(message, new Address[] {new InternetAddress(rendering.address())});
                return new SendResult.Accepted();
            } finally {
                close(transport);
            }
        } catch (MessagingException failure) {
            return SmtpFailures.classify(failure, message != null && message.begun);
        }
    }

    // The server has answered for the mail by now; that it hangs up rudely changes nothing.
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException rude) {
            LOG.debugf("the mail server hung up: %s", rude.toString());
        }
    }

    private static Properties properties(SmtpConfig config) {
        String timeout = Long.toString(config.timeout().toMillis());
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", timeout);
        properties.setProperty("mail.smtp.timeout", timeout);
        properties.setProperty("mail.smtp.writetimeout", timeout);
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(config.tls() == Tls.REQUIRED));
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(config.username().isPresent()));
        properties.setProperty("mail.smtp.quitwait", "false");
        // Otherwise the library would rewrite parts for servers that take 8-bit text:
        // no longer the bytes that were stored.
        properties.setProperty("mail.smtp.allow8bitmime", "false");
        return properties;
    }

    /** Notices when its bytes begin to leave: a connection that breaks later leaves us not knowing. */
    private static final class HandedOver extends MimeMessage {

        private boolean begun;

        HandedOver(Session session, byte[] mime) throws MessagingException {
            super(session, new ByteArrayInputStream(mime));
        }

        @Override
        public void writeTo(OutputStream out, String[] ignoredHeaders) throws IOException, MessagingException {
            begun = true;
            super.writeTo(out, ignoredHeaders);
        }
    }
}
