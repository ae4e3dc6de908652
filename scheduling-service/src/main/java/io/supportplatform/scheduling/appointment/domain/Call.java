package io.supportplatform.scheduling.appointment.domain;

import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.scheduling.ticket.domain.Person;
import io.supportplatform.scheduling.ticket.domain.Standing;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An appointment together with what people need to know around it: the request's number and title, and who takes part.
 *
 * @param primary none while the primary contact has not signed in yet
 */
public record Call(
        Appointment appointment,
        String number,
        String title,
        String advocateName,
        Person advocate,
        @Nullable Person primary) {

    public Call with(Appointment changed) {
        return new Call(changed, number, title, advocateName, advocate, primary);
    }

    public boolean isLedBy(Caller caller) {
        return advocate.account().equals(caller.account());
    }

    /**
     * What this caller may do with it now.
     *
     * @param movable whether the request still offers times; a team may have ceased to since the call was booked
     */
    public Set<AppointmentAction> actionsFor(Caller caller, Standing standing, boolean movable, Instant now) {
        var actions = EnumSet.noneOf(AppointmentAction.class);
        if (caller.kind() == AccountKind.WORK && standing.maySee()) {
            actions.addAll(appointment.allowed(now));
        }
        if (!movable) {
            actions.remove(AppointmentAction.RESCHEDULE);
        }
        if (!isLedBy(caller)) {
            actions.remove(AppointmentAction.START);
        }
        return actions;
    }
}
