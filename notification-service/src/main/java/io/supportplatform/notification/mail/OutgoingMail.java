package io.supportplatform.notification.mail;

import io.supportplatform.notification.mail.domain.MailLanguage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail ready to be put into MIME. */
public record OutgoingMail(
        Mailbox from,
        Mailbox to,
        MailLanguage language,
        String subject,
        String text,
        String html,
        @Nullable CalendarPart calendar,
        String messageId,
        @Nullable String inReplyTo,
        Instant date) {

    public OutgoingMail {
        subject = HeaderText.of(subject);
    }

    /** An iCalendar object that goes out twice in one mail: for the calendar, and as a file to save. */
    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    public record CalendarPart(String method, byte[] bytes) {}
}
