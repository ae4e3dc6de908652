package io.supportplatform.local.parts;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A mail server on loopback (SMTP and IMAP, in memory) that takes mail for anybody into one mailbox. */
public final class MailboxPart implements ReceivedMails, AutoCloseable {

    static final String HOST = "127.0.0.1";
    static final String OWNER = "everyone";

    private final GreenMail server;

    private MailboxPart(GreenMail server) {
        this.server = server;
    }

    /** Starts on the ports; 0 takes a free one. */
    public static MailboxPart start(int smtpPort, int imapPort) {
        var server = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtpPort, HOST, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, HOST, ServerSetup.PROTOCOL_IMAP)
        });
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        var owner = server.setUser(OWNER + "@mailbox.local", OWNER, OWNER);
        server.getUserManager().setMessageDeliveryHandler((message, recipient) -> owner);
        return new MailboxPart(server);
    }

    public int smtpPort() {
        return server.getSmtp().getPort();
    }

    public int imapPort() {
        return server.getImap().getPort();
    }

    /** Without a server in between, as each mail over IMAP costs a tenth of a second. */
    @Override
    public List<ReceivedMail> mails() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailboxPart::read)
                .toList();
    }

    private static ReceivedMail read(MimeMessage message) {
        try {
            return ReceivedMail.of(message);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("Not a mail that can be read", e);
        }
    }

    public MailboxReader reader() {
        return new MailboxReader(imapPort());
    }

    @Override
    public void close() {
        server.stop();
    }
}
