package io.supportplatform.notification.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.notification.appointment.domain.Appointment;
import io.supportplatform.notification.appointment.domain.Appointment.Attendee;
import io.supportplatform.notification.appointment.domain.Reader;
import io.supportplatform.notification.appointment.domain.Recipient;
import io.supportplatform.notification.delivery.MessageQueries;
import io.supportplatform.notification.mail.OutgoingMail.CalendarPart;
import io.supportplatform.notification.people.PeopleQueries;
import io.supportplatform.notification.people.domain.People;
import io.supportplatform.notification.people.domain.Person;
import io.supportplatform.notification.ticket.TicketAccess;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds the calendar file of an appointment's current revision: the bytes that were mailed to the caller, or else the file as
 * it would be mailed now.
 */
@Singleton
class ReadInvitation {

    private final AppointmentRepository appointments;
    private final TicketAccess access;
    private final MessageQueries messages;
    private final PeopleQueries people;
    private final Invitations invitations;

    ReadInvitation(
            AppointmentRepository appointments,
            TicketAccess access,
            MessageQueries messages,
            PeopleQueries people,
            Invitations invitations) {
        this.appointments = appointments;
        this.access = access;
        this.messages = messages;
        this.people = people;
        this.invitations = invitations;
    }

    Uni<CalendarPart> read(UUID appointmentId, Caller caller) {
        return appointments
                .find(appointmentId)
                .map(found -> found.orElseThrow(ReadInvitation::notFound))
                .call(appointment -> require(appointment, caller))
                .chain(appointment -> messages.calendar(appointment.id(), appointment.sequence(), caller.account())
                        .chain(mailed ->
                                mailed.map(Uni.createFrom()::item).orElseGet(() -> write(appointment, caller))));
    }

    private Uni<Void> require(Appointment appointment, Caller caller) {
        return access.mayRead(appointment.ticketId(), caller).map(may -> {
            if (!may && appointment.recipient(caller.account()).isEmpty()) {
                throw notFound();
            }
            return null;
        });
    }

    private Uni<CalendarPart> write(Appointment appointment, Caller caller) {
        return people.find(involved(appointment, caller.account()))
                .map(known -> invitations.write(appointment, reader(appointment, caller, known), known));
    }

    private static Reader reader(Appointment appointment, Caller caller, People known) {
        var recipient = appointment
                .recipient(caller.account())
                .orElseGet(() -> new Recipient(caller.account(), caller.kind(), Set.of()));
        return Reader.of(appointment, recipient, known.find(caller.account()).orElseGet(() -> stranger(caller)));
    }

    private static Person stranger(Caller caller) {
        return new Person(
                caller.account(),
                caller.displayName(),
                caller.givenName(),
                Optional.ofNullable(caller.email()).orElse(""),
                List.of(),
                null);
    }

    private static Set<AccountId> involved(Appointment appointment, AccountId caller) {
        var involved = new HashSet<AccountId>();
        appointment.attendees().stream().map(Attendee::account).forEach(involved::add);
        involved.add(caller);
        return involved;
    }

    private static RuntimeException notFound() {
        return Problem.of(404, "not-found").toException();
    }
}
