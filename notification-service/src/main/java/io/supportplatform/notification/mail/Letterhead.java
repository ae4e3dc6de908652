package io.supportplatform.notification.mail;

import io.supportplatform.notification.mail.OutgoingMail.CalendarPart;
import io.supportplatform.notification.mail.domain.MailContent;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all mails of this service share: their senders, their look, the page they lead to. */
@Singleton
public class Letterhead {

    private final MailLayout layout;
    private final Clock clock;
    private final Mailbox appointments;
    private final Mailbox requests;
    private final String requestPage;

    public Letterhead(MailLayout layout, MailConfig config, Clock clock) {
        this.layout = layout;
        this.clock = clock;
        this.appointments = Mailbox.parse(config.from());
        this.requests = Mailbox.parse(config.requestsFrom());
        this.requestPage = config.requestPage();
    }

    /** Sender of appointment mails and organizer of calendar entries. */
    public Mailbox appointments() {
        return appointments;
    }

    /** Sender of mails about a request. */
    public Mailbox requests() {
        return requests;
    }

    /** The portal's page of a request. */
    public URI requestPage(UUID ticketId) {
        return URI.create(requestPage.replace("{ticketId}", ticketId.toString()));
    }

    public OutgoingMail mail(
            Mailbox from, Mailbox to, MailContent content, @Nullable CalendarPart calendar, MailThread thread) {
        return new OutgoingMail(
                from,
                to,
                content.language(),
                content.subject(),
                layout.text(content),
                layout.html(content),
                calendar,
                thread.messageId(),
                thread.inReplyTo(),
                clock.instant());
    }
}
