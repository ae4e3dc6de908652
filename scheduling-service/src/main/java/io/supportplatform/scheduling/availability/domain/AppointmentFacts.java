package io.supportplatform.scheduling.availability.domain;

import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.scheduling.ticket.domain.Ticket;

/** Everything about a request that decides whether an appointment can be made for it. */
public record AppointmentFacts(
        boolean issueTypeSchedulable,
        boolean advocateAssigned,
        boolean teamSchedules,
        boolean createdWithWorkAccount,
        boolean createdInPortal,
        boolean open,
        boolean scheduled) {

    public static AppointmentFacts of(Ticket ticket) {
        return new AppointmentFacts(
                ticket.issueTypeSchedulable(),
                ticket.advocate() != null,
                ticket.teamSchedules(),
                ticket.creatorKind() == AccountKind.WORK,
                ticket.createdInPortal(),
                ticket.open(),
                ticket.scheduled());
    }
}
