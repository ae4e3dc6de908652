package io.supportplatform.scheduling.availability.domain;

import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.scheduling.availability.domain.AccessRefusal.AdvocateNotAssigned;
import io.supportplatform.scheduling.availability.domain.AccessRefusal.CallerNotWorkAccount;
import io.supportplatform.scheduling.availability.domain.AccessRefusal.NotAvailable;
import io.supportplatform.scheduling.availability.domain.AccessRefusal.RequestNotFound;
import io.supportplatform.scheduling.ticket.domain.Ticket;
import java.util.Optional;

/** Lets a caller through to a request, and on to its times. */
public final class Admission {

    private Admission() {}

    /** Who may know of the request: its contacts, its advocate, team leads and operators. */
    public static Decision<Ticket, AccessRefusal> toRequest(Optional<Ticket> ticket, Caller caller) {
        return ticket.filter(known -> known.standingOf(caller).maySee())
                .<Decision<Ticket, AccessRefusal>>map(Decision::accepted)
                .orElseGet(() -> Decision.refused(new RequestNotFound()));
    }

    /** Who may change something about its appointments. */
    public static Decision<Ticket, AccessRefusal> toScheduling(Optional<Ticket> ticket, Caller caller) {
        return toRequest(ticket, caller)
                .flatMap(known -> caller.kind() == AccountKind.WORK
                        ? Decision.accepted(known)
                        : Decision.refused(new CallerNotWorkAccount()));
    }

    /** Who may be offered times, to book or to move. */
    public static Decision<Ticket, AccessRefusal> toTimes(Optional<Ticket> ticket, Caller caller) {
        return toScheduling(ticket, caller).flatMap(Admission::ifAvailable);
    }

    private static Decision<Ticket, AccessRefusal> ifAvailable(Ticket ticket) {
        var availability = Availability.of(AppointmentFacts.of(ticket));
        if (availability.offersTimes()) {
            return Decision.accepted(ticket);
        }
        return Decision.refused(
                availability.waitsForAdvocate()
                        ? new AdvocateNotAssigned()
                        : new NotAvailable(availability.reasonCodes()));
    }
}
