package io.supportplatform.testing;

import io.supportplatform.local.parts.MailboxReader;

/** The mailbox of the test JVM. */
public final class Mailbox {

    static final String IMAP_PORT = "platform.test.imap-port";

    private Mailbox() {}

    /** Starts the mail server unless it runs, and reads it over IMAP. */
    public static MailboxReader reader() {
        return new MailboxReader(Integer.parseInt(PartSettings.value("mailbox", IMAP_PORT)));
    }
}
