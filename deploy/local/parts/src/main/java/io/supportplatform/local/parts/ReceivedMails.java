package io.supportplatform.local.parts;

import java.util.List;

/** What has arrived in the local mailbox, wherever it is read from. */
public interface ReceivedMails {

    /** Every mail received so far, oldest first. */
    List<ReceivedMail> mails();

    /** The mails to one address, oldest first. */
    default List<ReceivedMail> mailsTo(String address) {
        return mails().stream().filter(mail -> mail.isTo(address)).toList();
    }
}
