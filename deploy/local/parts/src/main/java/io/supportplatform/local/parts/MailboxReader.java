package io.supportplatform.local.parts;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Reads the local mailbox over IMAP, from any process. */
public final class MailboxReader implements ReceivedMails {

    private final int imapPort;
    private final List<ReceivedMail> read = new ArrayList<>();
    private long lastUid;

    public MailboxReader(int imapPort) {
        this.imapPort = imapPort;
    }

    /** A mail never changes, so each is fetched once. */
    @Override
    public synchronized List<ReceivedMail> mails() {
        return withInbox(inbox -> {
            var numbered = (UIDFolder) inbox;
            for (Message message : numbered.getMessagesByUID(lastUid + 1, UIDFolder.LASTUID)) {
                var uid = numbered.getUID(message);
                if (uid > lastUid) {
                    // A copy, because the folder's own message cannot be read once the folder is closed.
                    read.add(ReceivedMail.of(new MimeMessage((MimeMessage) message)));
                    lastUid = uid;
                }
            }
            return List.copyOf(read);
        });
    }

    public synchronized void clear() {
        read.clear();
        withInbox(inbox -> {
            for (Message message : inbox.getMessages()) {
                message.setFlag(Flags.Flag.DELETED, true);
            }
            return inbox.expunge();
        });
    }

    private <T> T withInbox(InboxWork<T> work) {
        try (var store = connect();
                var inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_WRITE);
            return work.on(inbox);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("Cannot read the mailbox on IMAP port " + imapPort, e);
        }
    }

    private Store connect() throws MessagingException {
        var settings = new Properties();
        // A mail in one answer: many small ones cost the delay of a lone acknowledgement each.
        settings.setProperty("mail.imap.partialfetch", "false");
        settings.setProperty("mail.imap.connectiontimeout", "5000");
        settings.setProperty("mail.imap.timeout", "10000");
        var store = Session.getInstance(settings).getStore("imap");
        store.connect(MailboxPart.HOST, imapPort, MailboxPart.OWNER, MailboxPart.OWNER);
        return store;
    }

    private interface InboxWork<T> {
        T on(Folder inbox) throws MessagingException, IOException;
    }
}
