package io.supportplatform.scheduling.appointment.domain;

import io.supportplatform.kit.decision.Decision;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.WrongState;
import io.supportplatform.scheduling.appointment.domain.AppointmentState.Cancelled;
import io.supportplatform.scheduling.appointment.domain.AppointmentState.Ended;
import io.supportplatform.scheduling.appointment.domain.AppointmentState.Scheduled;
import io.supportplatform.scheduling.appointment.domain.AppointmentState.Started;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import io.supportplatform.scheduling.slot.domain.Interval;
import io.supportplatform.scheduling.ticket.domain.Person;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * A call between a customer and the advocate of one request. It keeps its id, and so its calendar UID and join link, for life.
 *
 * @param sequence calendar revision: one more whenever calendars must change
 * @param version  one more on every change; the entity tag
 */
public record Appointment(
        AppointmentId id,
        TicketId ticket,
        AdvocateId advocate,
        Interval time,
        AppointmentState state,
        CustomerSetting customer,
        String callLanguage,
        Person booker,
        int sequence,
        long version) {

    /** What the state and the clock still allow; who may do it is another question. */
    public Set<AppointmentAction> allowed(Instant now) {
        return switch (state) {
            case Scheduled() when now.isBefore(time.start()) -> EnumSet.allOf(AppointmentAction.class);
            case Scheduled() when now.isBefore(time.end()) -> EnumSet.of(AppointmentAction.START);
            case Scheduled _, Started _, Ended _, Cancelled _ -> EnumSet.noneOf(AppointmentAction.class);
        };
    }

    public boolean isCancelled() {
        return state instanceof Cancelled;
    }

    public Decision<Appointment, AppointmentRefusal> reschedule(Interval newTime, Instant now) {
        return require(AppointmentAction.RESCHEDULE, now).map(scheduled -> with(newTime, scheduled, sequence + 1));
    }

    public Decision<Appointment, AppointmentRefusal> cancel(Cancellation cancellation, Instant now) {
        return require(AppointmentAction.CANCEL, now)
                .map(scheduled -> with(time, scheduled.cancel(cancellation, now), sequence + 1));
    }

    /** Cancels because the advocate is gone: also between start and end, while everybody still waits in the lobby. */
    public Decision<Appointment, AppointmentRefusal> cancelUnstarted(Cancellation cancellation, Instant now) {
        return require(AppointmentAction.START, now)
                .map(scheduled -> with(time, scheduled.cancel(cancellation, now), sequence + 1));
    }

    /** Calendars need not hear of a start, so the calendar revision stays. */
    public Decision<Appointment, AppointmentRefusal> start(Instant now) {
        return require(AppointmentAction.START, now).map(scheduled -> with(time, scheduled.start(now), sequence));
    }

    private Decision<Scheduled, AppointmentRefusal> require(AppointmentAction action, Instant now) {
        var allowed = allowed(now);
        return state instanceof Scheduled scheduled && allowed.contains(action)
                ? Decision.accepted(scheduled)
                : Decision.refused(new WrongState(state.code(), allowed));
    }

    private Appointment with(Interval newTime, AppointmentState newState, int newSequence) {
        return new Appointment(
                id, ticket, advocate, newTime, newState, customer, callLanguage, booker, newSequence, version + 1);
    }
}
