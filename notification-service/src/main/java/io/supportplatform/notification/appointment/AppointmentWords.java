package io.supportplatform.notification.appointment;

import io.supportplatform.notification.appointment.domain.Appointment;
import io.supportplatform.notification.appointment.domain.Cancellation;
import io.supportplatform.notification.appointment.domain.Cancellation.Outlook;
import io.supportplatform.notification.appointment.domain.Reader;
import io.supportplatform.notification.delivery.domain.MessageKind;
import io.supportplatform.notification.mail.Letterhead;
import io.supportplatform.notification.mail.MailTexts;
import io.supportplatform.notification.mail.domain.MailContent;
import io.supportplatform.notification.mail.domain.MailContent.Detail;
import io.supportplatform.notification.mail.domain.MailContent.Link;
import io.supportplatform.notification.mail.domain.MailContent.Tone;
import io.supportplatform.notification.people.domain.People;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words for an appointment mail, for customers and for the advocate, in the reader's language and local time. */
@Singleton
public class AppointmentWords {

    private final MailTexts texts;
    private final Letterhead letterhead;

    public AppointmentWords(MailTexts texts, Letterhead letterhead) {
        this.texts = texts;
        this.letterhead = letterhead;
    }

    public MailContent content(
            MessageKind kind, Appointment appointment, Reader reader, People people, boolean withCalendar) {
        var language = reader.language();
        var mail = template(kind);
        var values = values(appointment, reader, people, withCalendar);
        return new MailContent(
                language,
                tone(kind),
                texts.text(language, mail, "subject", values),
                texts.text(language, mail, "preview", values),
                texts.text(language, mail, "heading", values),
                texts.paragraphs(language, mail, "paragraphs", values),
                details(appointment, reader, people),
                action(appointment, reader),
                texts.paragraphs(language, mail, "notes", values),
                texts.label(language, "footer"));
    }

    private Map<String, Object> values(Appointment appointment, Reader reader, People people, boolean withCalendar) {
        var times = reader.times();
        var values = new HashMap<String, Object>();
        values.put("name", reader.person().greetingName());
        values.put("advocate_reads", reader.recipient().isAdvocate());
        values.put("advocate", appointment.advocateName());
        values.put("customer", Invitations.customers(appointment, people));
        values.put("number", appointment.number());
        values.put("when", times.span(appointment.start(), appointment.end()));
        values.put("when_brief", times.brief(appointment.start()));
        values.put("calendar", withCalendar);
        Cancellation cancellation = appointment.cancellation();
        values.put("reason", cancellation == null ? null : cancellation.reason().name());
        values.put(
                "outlook", cancellation == null ? null : cancellation.outlook().name());
        return values;
    }

    private List<Detail> details(Appointment appointment, Reader reader, People people) {
        var language = reader.language();
        var details = new ArrayList<Detail>();
        details.add(Detail.of(
                texts.label(language, whenLabel(appointment)),
                reader.times().span(appointment.start(), appointment.end())));
        if (appointment.previousStart() != null && !appointment.isCancelled()) {
            details.add(
                    Detail.of(texts.label(language, "before"), reader.times().moment(appointment.previousStart())));
        }
        details.add(with(appointment, reader, people));
        details.add(Detail.of(texts.label(language, "call_language"), language.nameOf(appointment.callLanguage())));
        details.add(new Detail(
                texts.label(language, "request"),
                appointment.number(),
                letterhead.requestPage(appointment.ticketId())));
        var cancellation = appointment.cancellation();
        if (cancellation == null) {
            details.add(new Detail(
                    texts.label(language, "join"), appointment.joinUrl().toString(), appointment.joinUrl()));
        } else if (cancellation.text() != null) {
            details.add(Detail.of(texts.label(language, "reason"), cancellation.text()));
        }
        return details;
    }

    private Detail with(Appointment appointment, Reader reader, People people) {
        var customers = Invitations.customers(appointment, people);
        return reader.recipient().isAdvocate() && !customers.isEmpty()
                ? Detail.of(texts.label(reader.language(), "customer"), customers)
                : Detail.of(texts.label(reader.language(), "advocate"), appointment.advocateName());
    }

    private Link action(Appointment appointment, Reader reader) {
        var page = letterhead.requestPage(appointment.ticketId());
        var cancellation = appointment.cancellation();
        if (cancellation == null) {
            return new Link(texts.label(reader.language(), "join_action"), appointment.joinUrl());
        }
        boolean mayBook = cancellation.outlook() == Outlook.BOOK_AGAIN
                && !reader.recipient().isAdvocate();
        return new Link(texts.label(reader.language(), mayBook ? "book_action" : "open_action"), page);
    }

    private static String whenLabel(Appointment appointment) {
        if (appointment.isCancelled()) {
            return "planned";
        }
        return appointment.previousStart() == null ? "when" : "new_time";
    }

    private static String template(MessageKind kind) {
        return switch (kind) {
            case APPOINTMENT_CONFIRMED -> "appointment-confirmed";
            case APPOINTMENT_MOVED -> "appointment-moved";
            case APPOINTMENT_CANCELLED -> "appointment-cancelled";
            case CASE_DETAILS -> throw new IllegalArgumentException("not about an appointment: " + kind);
        };
    }

    private static Tone tone(MessageKind kind) {
        return switch (kind) {
            case APPOINTMENT_MOVED -> Tone.CHANGED;
            case APPOINTMENT_CANCELLED -> Tone.CANCELLED;
            case APPOINTMENT_CONFIRMED, CASE_DETAILS -> Tone.GOOD;
        };
    }
}
