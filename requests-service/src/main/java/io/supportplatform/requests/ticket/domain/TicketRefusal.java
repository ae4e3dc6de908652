package io.supportplatform.requests.ticket.domain;

import io.supportplatform.requests.violation.Violation;
import java.util.List;
import java.util.Set;

/** Why the business says no to doing something with a request. */
public sealed interface TicketRefusal
        permits TicketRefusal.WrongState, TicketRefusal.Invalid, DeskRefusal, DraftRefusal {

    /** The request is not in a state that knows this action. */
    record WrongState(TicketState state, Set<Action> allowedActions) implements TicketRefusal {}

    /** Values break rules, each named. */
    record Invalid(List<Violation> violations) implements TicketRefusal {}
}
