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
            case AppointmentNotFound() ->
                Problem.of(404, "appointment-not-found").remedy(List.of("CHECK_YOUR_ACCOUNT"));
            case OnlyContactsBook() -> Problem.of(403, "only-contacts-book").remedy(List.of("ASK_A_CONTACT"));
            case OnlyTheAdvocateStarts() ->
                Problem.of(403, "only-the-advocate-starts").remedy(List.of("WAIT_IN_THE_LOBBY"));
            case AlreadyScheduled() -> alreadyScheduled();
            case SlotTaken(var nearest) -> slotTaken(nearest);
            case SlotNotOffered(var nearest) ->
                Problem.of(409, "slot-not-offered").with("nearest", nearest).remedy(whatElse(nearest));
            case WrongState(var state, var allowed) ->
                Problem.of(409, "appointment-state-forbids")
                        .with("state", state)
                        .with(
                                "allowedActions",
                                allowed.stream().map(AppointmentAction::code).toList())
                        .remedy(List.of("READ_IT_AGAIN"));
        };
    }

    static Problem slotTaken(List<Instant> nearest) {
        return Problem.of(409, "slot-taken").with("nearest", nearest).remedy(List.of("CHOOSE_ANOTHER_TIME"));
    }

    /** Who is told that there is no time at all must be told another way. */
    private static List<String> whatElse(List<Instant> nearest) {
        return List.of(nearest.isEmpty() ? "WRITE_TO_SUPPORT" : "CHOOSE_ANOTHER_TIME");
    }

    static Problem alreadyScheduled() {
        return Problem.of(409, "appointment-already-scheduled").remedy(List.of("RESCHEDULE_INSTEAD"));
    }
}
