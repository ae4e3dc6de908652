package io.supportplatform.scheduling.appointment;

import io.supportplatform.kit.rest.Problem;
import io.supportplatform.scheduling.appointment.domain.AppointmentAction;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.AlreadyScheduled;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.AppointmentNotFound;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.NoAccess;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.OnlyContactsBook;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.OnlyTheAdvocateStarts;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.SlotNotOffered;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.SlotTaken;
import io.supportplatform.scheduling.appointment.domain.AppointmentRefusal.WrongState;
import io.supportplatform.scheduling.availability.AccessProblems;
import java.time.Instant;
import java.util.List;

/** What a refusal about an appointment is answered with. */
final class AppointmentProblems {

    private AppointmentProblems() {}

    static Problem of(AppointmentRefusal refusal) {
        return switch (refusal) {
            case NoAccess(var access) -> AccessProblems.of(access);
            case AppointmentNotFound() -> Problem.of(404, "appointment-not-found");
            case OnlyContactsBook() -> Problem.of(403, "only-contacts-book");
            case OnlyTheAdvocateStarts() -> Problem.of(403, "only-the-advocate-starts");
            case AlreadyScheduled() -> alreadyScheduled();
            case SlotTaken(var nearest) -> slotTaken(nearest);
            case SlotNotOffered(var nearest) ->
                Problem.of(409, "slot-not-offered").with("nearest", nearest).remedy(List.of("CHOOSE_ANOTHER_TIME"));
            case WrongState(var state, var allowed) ->
                Problem.of(409, "appointment-state-forbids")
                        .with("state", state)
                        .with(
                                "allowedActions",
                                allowed.stream().map(AppointmentAction::code).toList());
        };
    }

    static Problem slotTaken(List<Instant> nearest) {
        return Problem.of(409, "slot-taken").with("nearest", nearest).remedy(List.of("CHOOSE_ANOTHER_TIME"));
    }

    static Problem alreadyScheduled() {
        return Problem.of(409, "appointment-already-scheduled").remedy(List.of("RESCHEDULE_INSTEAD"));
    }
}
