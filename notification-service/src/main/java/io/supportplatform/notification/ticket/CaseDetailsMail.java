package io.supportplatform.notification.ticket;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.notification.delivery.ClaimedMessage;
import io.supportplatform.notification.delivery.Facts;
import io.supportplatform.notification.delivery.MailWriter;
import io.supportplatform.notification.delivery.domain.MessageKind;
import io.supportplatform.notification.mail.Letterhead;
import io.supportplatform.notification.mail.MailTexts;
import io.supportplatform.notification.mail.Mailbox;
import io.supportplatform.notification.mail.OutgoingMail;
import io.supportplatform.notification.mail.domain.LocalTimes;
import io.supportplatform.notification.mail.domain.MailContent;
import io.supportplatform.notification.mail.domain.MailContent.Detail;
import io.supportplatform.notification.mail.domain.MailContent.Link;
import io.supportplatform.notification.mail.domain.MailContent.Tone;
import io.supportplatform.notification.mail.domain.MailLanguage;
import io.supportplatform.notification.people.domain.People;
import io.supportplatform.notification.people.domain.Person;
import io.supportplatform.notification.ticket.domain.CaseDetails;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the mail that tells the primary contact the number and the details of a request. */
@Singleton
public class CaseDetailsMail implements MailWriter {

    private static final String MAIL = "case-details";

    private final Facts facts;
    private final MailTexts texts;
    private final Letterhead letterhead;

    public CaseDetailsMail(Facts facts, MailTexts texts, Letterhead letterhead) {
        this.facts = facts;
        this.texts = texts;
        this.letterhead = letterhead;
    }

    @Override
    public Set<MessageKind> kinds() {
        return Set.of(MessageKind.CASE_DETAILS);
    }

    @Override
    public Set<AccountId> involved(ClaimedMessage message) {
        return Set.of();
    }

    @Override
    public OutgoingMail write(ClaimedMessage message, Person recipient, People people) {
        var details = facts.fromJson(message.facts(), CaseDetails.class);
        return letterhead.mail(
                letterhead.requests(),
                new Mailbox(recipient.displayName(), recipient.email()),
                content(details, recipient),
                null,
                message.thread());
    }

    public MailContent content(CaseDetails details, Person recipient) {
        var language = MailLanguage.choose(languages(details, recipient));
        var times = new LocalTimes(recipient.knownZone().orElse(details.zone()), language);
        var page = letterhead.requestPage(details.ticketId());
        Map<String, Object> values = Map.of(
                "name", recipient.greetingName(),
                "number", details.number(),
                "title", details.title(),
                "team", details.teamName());
        return new MailContent(
                language,
                Tone.GOOD,
                texts.text(language, MAIL, "subject", values),
                texts.text(language, MAIL, "preview", values),
                texts.text(language, MAIL, "heading", values),
                texts.paragraphs(language, MAIL, "paragraphs", values),
                details(details, times),
                new Link(texts.label(language, "open_action"), page),
                texts.paragraphs(language, MAIL, "notes", values),
                texts.label(language, "footer"));
    }

    private List<Detail> details(CaseDetails details, LocalTimes times) {
        var language = times.language();
        var severity = texts.text(
                language,
                "labels",
                "severity_name",
                Map.of("severity", details.severity().name()));
        var expected = texts.text(
                language,
                "labels",
                "assignment_range",
                Map.of(
                        "from", times.day(details.expectedAssignmentFrom()),
                        "to", times.day(details.expectedAssignmentTo())));
        return List.of(
                new Detail(
                        texts.label(language, "request"), details.number(), letterhead.requestPage(details.ticketId())),
                Detail.of(texts.label(language, "title"), details.title()),
                Detail.of(texts.label(language, "product"), details.productName() + " " + details.version()),
                Detail.of(texts.label(language, "problem"), details.problemTitle()),
                Detail.of(texts.label(language, "severity"), severity),
                Detail.of(texts.label(language, "team"), details.teamName()),
                Detail.of(texts.label(language, "opened"), times.moment(details.openedAt())),
                Detail.of(texts.label(language, "assignment"), expected));
    }

    private static List<String> languages(CaseDetails details, Person recipient) {
        var preferred = new ArrayList<>(recipient.languages());
        preferred.add(details.language());
        return preferred;
    }
}
