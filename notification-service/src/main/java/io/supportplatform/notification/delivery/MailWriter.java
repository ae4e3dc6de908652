package io.supportplatform.notification.delivery;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.notification.delivery.domain.MessageKind;
import io.supportplatform.notification.mail.OutgoingMail;
import io.supportplatform.notification.people.domain.People;
import io.supportplatform.notification.people.domain.Person;
import java.util.Set;

/** Writes the mails of some kinds; each feature brings its own. */
public interface MailWriter {

    Set<MessageKind> kinds();

    /** Whose names or addresses the mail needs beside the recipient's. */
    Set<AccountId> involved(ClaimedMessage message);

    OutgoingMail write(ClaimedMessage message, Person recipient, People people);
}
