package io.supportplatform.scheduling.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.Ids;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import io.supportplatform.scheduling.appointment.domain.Appointment;
import io.supportplatform.scheduling.appointment.domain.AppointmentId;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.AlreadyScheduled;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.NoAccess;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.OnlyContactsBook;
import io.supportplatform.scheduling.appointment.domain.AppointmentState;
import io.supportplatform.scheduling.appointment.domain.Call;
import io.supportplatform.scheduling.appointment.domain.CustomerSetting;
import io.supportplatform.scheduling.appointment.domain.SlotChoice;
import io.supportplatform.scheduling.availability.Agenda;
import io.supportplatform.scheduling.availability.domain.AccessRefusal;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import io.supportplatform.scheduling.slot.Calendars;
import io.supportplatform.scheduling.slot.domain.Interval;
import io.supportplatform.scheduling.ticket.domain.Person;
import io.supportplatform.scheduling.ticket.domain.Standing;
import io.supportplatform.scheduling.ticket.domain.Ticket;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Books a call with the advocate of a request. */
@Singleton
class BookAppointment {
    private final PgTransaction transaction;
    private final BookingDesk desk;
    private final Calendars calendars;
    private final AppointmentRepository appointments;
    private final AppointmentPublications publications;
    private final JoinLinks links;
    private final Agenda agenda;
    private final Clock clock;

    BookAppointment(
            PgTransaction transaction,
            BookingDesk desk,
            Calendars calendars,
            AppointmentRepository appointments,
            AppointmentPublications publications,
            JoinLinks links,
            Agenda agenda,
            Clock clock) {
        this.transaction = transaction;
        this.desk = desk;
        this.calendars = calendars;
        this.appointments = appointments;
        this.publications = publications;
        this.links = links;
        this.agenda = agenda;
        this.clock = clock;
    }

    Uni<Decision<CallForCaller, AppointmentRefusal>> book(
            Caller caller, TicketId id, Instant wish, CustomerSetting setting) {
        return transaction.run(open -> desk.approach(open, caller, id)
                .map(admitted -> mayBook(admitted, caller))
                .flatMap(admitted -> Flow.decide(
                        admitted,
                        ticket -> choose(open, ticket, wish)
                                .map(choice -> choice.map(time -> appointment(ticket, caller, time, setting)))))
                .flatMap(chosen -> Flow.act(chosen, appointment -> store(open, appointment)))
                .map(stored -> stored.map(call -> shown(call, caller))));
    }

    private static Decision<Ticket, AppointmentRefusal> mayBook(
            Decision<Ticket, AccessRefusal> admitted, Caller caller) {
        return admitted.fold(ticket -> mayBook(ticket, caller), refusal -> Decision.refused(new NoAccess(refusal)));
    }

    private static Decision<Ticket, AppointmentRefusal> mayBook(Ticket ticket, Caller caller) {
        return ticket.standingOf(caller) == Standing.CONTACT
                ? Decision.accepted(ticket)
                : Decision.refused(new OnlyContactsBook());
    }

    /** The time is asked first: who wants a taken one hears that, even if it was another click of their own that took it. */
    private Uni<Decision<Interval, AppointmentRefusal>> choose(OpenPgTransaction open, Ticket ticket, Instant wish) {
        return calendars
                .engine(open.connection(), advocateOf(ticket), null)
                .map(engine -> SlotChoice.of(engine, wish))
                .map(choice -> choice.flatMap(time ->
                        ticket.scheduled() ? Decision.refused(new AlreadyScheduled()) : Decision.accepted(time)));
    }

    private static Appointment appointment(Ticket ticket, Caller caller, Interval time, CustomerSetting setting) {
        return new Appointment(
                new AppointmentId(Ids.next()),
                ticket.id(),
                advocateOf(ticket),
                time,
                new AppointmentState.Scheduled(),
                setting,
                ticket.language(),
                new Person(caller.account(), caller.kind()),
                0,
                0);
    }

    private Uni<Call> store(OpenPgTransaction open, Appointment booked) {
        var block = calendars.policy().blockAt(booked.time().start());
        return appointments
                .endFinished(open, booked.ticket())
                .chain(() -> appointments.book(open, booked, block, links.hashFor(booked.id())))
                .chain(() -> appointments.find(open.connection(), booked.id()))
                .map(found -> found.orElseThrow())
                .call(call -> agenda.announce(open, booked.ticket(), List.of(publications.scheduled(call))));
    }

    private CallForCaller shown(Call call, Caller caller) {
        return new CallForCaller(call, call.actionsFor(caller, Standing.CONTACT, true, clock.instant()));
    }

    /** Nobody is admitted to the times of a request without an advocate. */
    private static AdvocateId advocateOf(Ticket admitted) {
        return Objects.requireNonNull(admitted.advocate()).id();
    }
}
