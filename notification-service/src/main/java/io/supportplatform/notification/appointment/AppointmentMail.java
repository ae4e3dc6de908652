package io.supportplatform.notification.appointment;

import static io.supportplatform.notification.delivery.domain.MessageKind.APPOINTMENT_CANCELLED;
import static io.supportplatform.notification.delivery.domain.MessageKind.APPOINTMENT_CONFIRMED;
import static io.supportplatform.notification.delivery.domain.MessageKind.APPOINTMENT_MOVED;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.notification.appointment.domain.Appointment;
import io.supportplatform.notification.appointment.domain.Appointment.Attendee;
import io.supportplatform.notification.appointment.domain.Reader;
import io.supportplatform.notification.delivery.ClaimedMessage;
import io.supportplatform.notification.delivery.Facts;
import io.supportplatform.notification.delivery.MailWriter;
import io.supportplatform.notification.delivery.domain.CalendarPolicy;
import io.supportplatform.notification.delivery.domain.MessageKind;
import io.supportplatform.notification.mail.Letterhead;
import io.supportplatform.notification.mail.Mailbox;
import io.supportplatform.notification.mail.OutgoingMail;
import io.supportplatform.notification.people.domain.People;
import io.supportplatform.notification.people.domain.Person;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the mails about an appointment: confirmed, moved, cancelled. */
@Singleton
public class AppointmentMail implements MailWriter {

    private final Facts facts;
    private final AppointmentWords words;
    private final Invitations invitations;
    private final Letterhead letterhead;

    public AppointmentMail(Facts facts, AppointmentWords words, Invitations invitations, Letterhead letterhead) {
        this.facts = facts;
        this.words = words;
        this.invitations = invitations;
        this.letterhead = letterhead;
    }

    @Override
    public Set<MessageKind> kinds() {
        return Set.of(APPOINTMENT_CONFIRMED, APPOINTMENT_MOVED, APPOINTMENT_CANCELLED);
    }

    @Override
    public Set<AccountId> involved(ClaimedMessage message) {
        return appointment(message).attendees().stream().map(Attendee::account).collect(Collectors.toSet());
    }

    @Override
    public OutgoingMail write(ClaimedMessage message, Person person, People people) {
        var appointment = appointment(message);
        var recipient = appointment.recipient(message.recipient()).orElseThrow();
        var reader = Reader.of(appointment, recipient, person);
        var calendar = CalendarPolicy.carriesCalendar(message.kind(), message.invitationMayHaveArrived())
                ? invitations.write(appointment, reader, people)
                : null;
        return letterhead.mail(
                letterhead.appointments(),
                new Mailbox(person.displayName(), person.email()),
                words.content(message.kind(), appointment, reader, people, calendar != null),
                calendar,
                message.thread());
    }

    private Appointment appointment(ClaimedMessage message) {
        return facts.fromJson(message.facts(), Appointment.class);
    }
}
