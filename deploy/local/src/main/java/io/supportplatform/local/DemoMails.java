package io.supportplatform.local;

import static io.supportplatform.local.parts.SamplePerson.ADA;
import static java.util.stream.Collectors.toMap;

import io.supportplatform.local.parts.MailboxReader;
import io.supportplatform.local.parts.ReceivedMail;
import java.util.LinkedHashMap;
import java.util.List;

/** The demo's last step: the mails that the journey must have brought, read over IMAP. */
final class DemoMails {

    /** Case details; booked, moved, cancelled, booked again. */
    private static final int EXPECTED = 5;

    private static final int CALENDAR_MAILS = 4;

    private final Journey journey;
    private final MailboxReader mailbox;

    DemoMails(Journey journey, MailboxReader mailbox) {
        this.journey = journey;
        this.mailbox = mailbox;
    }

    /** A mail that was not sent yet yields to one with newer news; so whoever wants to see each waits for it. */
    void awaitNumber(DemoRequest.Ticket ticket, int number) {
        arrived(ticket, number);
    }

    void requireAll(DemoRequest.Ticket ticket) {
        var mails = arrived(ticket, EXPECTED);
        mails.forEach(mail -> journey.tell(ADA, "receives a mail", mail.subject()));
        var withCalendar = mails.stream().filter(DemoMails::hasCalendarFile).count();
        if (mails.size() != EXPECTED || withCalendar != CALENDAR_MAILS) {
            throw new StackException("Expected %d mails, %d of them with a calendar file, but found %d and %d."
                    .formatted(EXPECTED, CALENDAR_MAILS, mails.size(), withCalendar));
        }
    }

    private List<ReceivedMail> arrived(DemoRequest.Ticket ticket, int number) {
        return journey.await(
                number + " mails about " + ticket.number() + " to " + ADA.email(),
                () -> about(ticket),
                found -> found.size() >= number);
    }

    // As a mail reader shows them: one that came twice under one id counts once.
    private List<ReceivedMail> about(DemoRequest.Ticket ticket) {
        return List.copyOf(mailbox.mailsTo(ADA.email()).stream()
                .filter(mail -> mentions(mail, ticket.number()))
                .collect(toMap(ReceivedMail::messageId, mail -> mail, (first, again) -> first, LinkedHashMap::new))
                .values());
    }

    private static boolean mentions(ReceivedMail mail, String number) {
        return mail.subject().contains(number)
                || mail.part("text/plain")
                        .filter(body -> body.text().contains(number))
                        .isPresent();
    }

    private static boolean hasCalendarFile(ReceivedMail mail) {
        return mail.attachments().stream()
                .anyMatch(part ->
                        part.text().contains("BEGIN:VCALENDAR") && part.text().contains("END:VCALENDAR"));
    }
}
