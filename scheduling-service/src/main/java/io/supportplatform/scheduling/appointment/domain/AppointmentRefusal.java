package io.supportplatform.scheduling.appointment.domain;

import io.supportplatform.scheduling.availability.domain.AccessRefusal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Why nothing was booked, moved, cancelled or started. */
public sealed interface AppointmentRefusal {

    /** The request itself stands in the way. */
    record NoAccess(AccessRefusal refusal) implements AppointmentRefusal {}

    /** There is no such appointment, or none that this caller may know of. */
    record AppointmentNotFound() implements AppointmentRefusal {}

    /** Staff see and change calls; asking for one is the customer's. */
    record OnlyContactsBook() implements AppointmentRefusal {}

    /** Nobody else can start the call. */
    record OnlyTheAdvocateStarts() implements AppointmentRefusal {}

    /** One call at a time; the booked one can be moved. */
    record AlreadyScheduled() implements AppointmentRefusal {}

    /** The advocate works then, but somebody was faster. */
    record SlotTaken(List<Instant> nearest) implements AppointmentRefusal {}

    /** This was never a time to choose: not worked, off the grid, too soon or too far away. */
    record SlotNotOffered(List<Instant> nearest) implements AppointmentRefusal {}

    /** The appointment's state, or the clock, forbids it; what is still allowed is named. */
    record WrongState(String state, Set<AppointmentAction> allowed) implements AppointmentRefusal {}
}
