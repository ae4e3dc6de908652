package io.supportplatform.notification.appointment;

import io.supportplatform.notification.appointment.domain.Appointment;
import io.supportplatform.notification.appointment.domain.Appointment.Role;
import io.supportplatform.notification.appointment.domain.Reader;
import io.supportplatform.notification.appointment.domain.Recipient;
import io.supportplatform.notification.calendar.ICalendarWriter;
import io.supportplatform.notification.calendar.domain.CalendarEntry;
import io.supportplatform.notification.calendar.domain.CalendarEntry.Attendee;
import io.supportplatform.notification.calendar.domain.CalendarEntry.Method;
import io.supportplatform.notification.calendar.domain.CalendarEntry.Participant;
import io.supportplatform.notification.mail.Letterhead;
import io.supportplatform.notification.mail.MailTexts;
import io.supportplatform.notification.mail.Mailbox;
import io.supportplatform.notification.mail.OutgoingMail.CalendarPart;
import io.supportplatform.notification.people.domain.People;
import io.supportplatform.notification.people.domain.Person;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes the calendar file of an appointment for one reader. Each reader's file names the reader and the advocate only, so that
 * a forwarded one gives away no colleague's address; the advocate's own names the customers.
 */
@Singleton
public class Invitations {

    private static final String TEXTS = "calendar";

    private final MailTexts texts;
    private final Letterhead letterhead;
    private final ICalendarWriter writer;

    public Invitations(MailTexts texts, Letterhead letterhead, ICalendarWriter writer) {
        this.texts = texts;
        this.letterhead = letterhead;
        this.writer = writer;
    }

    public CalendarPart write(Appointment appointment, Reader reader, People people) {
        var method = appointment.cancellation() == null ? Method.REQUEST : Method.CANCEL;
        return new CalendarPart(method.name(), writer.write(entry(method, appointment, reader, people)));
    }

    private CalendarEntry entry(Method method, Appointment appointment, Reader reader, People people) {
        var language = reader.language();
        var values = values(appointment, reader, people);
        var service = letterhead.appointments();
        return new CalendarEntry(
                method,
                appointment.uid(),
                appointment.sequence(),
                appointment.changedAt(),
                appointment.start(),
                appointment.end(),
                texts.text(language, TEXTS, "summary", values),
                texts.text(language, TEXTS, "description", values),
                language.locale(),
                appointment.joinUrl(),
                new Participant(service.name(), service.address()),
                attendees(appointment, reader, people));
    }

    private Map<String, Object> values(Appointment appointment, Reader reader, People people) {
        var values = new HashMap<String, Object>();
        values.put("advocate_reads", reader.recipient().isAdvocate());
        values.put("advocate", appointment.advocateName());
        values.put("customer", customers(appointment, people));
        values.put("number", appointment.number());
        values.put("call_language", reader.language().nameOf(appointment.callLanguage()));
        values.put("join_url", appointment.joinUrl());
        values.put("request_page", letterhead.requestPage(appointment.ticketId()));
        return values;
    }

    /** Names of those the advocate will talk to, as far as known; empty when nobody is. */
    static String customers(Appointment appointment, People people) {
        return appointment.recipients().stream()
                .filter(recipient -> !recipient.isAdvocate())
                .flatMap(recipient -> people.find(recipient.account()).stream())
                .map(Person::displayName)
                .collect(Collectors.joining(", "));
    }

    private List<Attendee> attendees(Appointment appointment, Reader reader, People people) {
        var attendees = new ArrayList<Attendee>();
        attendees.add(new Attendee(chair(appointment, reader), true, true));
        if (!reader.recipient().isAdvocate()) {
            if (Mailbox.isAddress(reader.person().email())) {
                attendees.add(customer(reader.recipient(), reader.person()));
            }
            return attendees;
        }
        for (Recipient recipient : appointment.recipients()) {
            if (!recipient.isAdvocate()) {
                people.find(recipient.account())
                        .filter(person -> Mailbox.isAddress(person.email()))
                        .map(person -> customer(recipient, person))
                        .ifPresent(attendees::add);
            }
        }
        return attendees;
    }

    // To customers the advocate is a name at the service's own address;
    // only advocates see where they themselves get mail, if that is known.
    private Participant chair(Appointment appointment, Reader reader) {
        return reader.recipient().isAdvocate()
                        && Mailbox.isAddress(reader.person().email())
                ? new Participant(appointment.advocateName(), reader.person().email())
                : new Participant(
                        appointment.advocateName(), letterhead.appointments().address());
    }

    private static Attendee customer(Recipient recipient, Person person) {
        return new Attendee(
                new Participant(person.displayName(), person.email()),
                false,
                recipient.roles().contains(Role.BOOKER));
    }
}
