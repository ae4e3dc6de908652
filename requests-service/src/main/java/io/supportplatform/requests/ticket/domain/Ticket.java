package io.supportplatform.requests.ticket.domain;

import io.supportplatform.kit.identity.AccountId;
import java.util.Set;

/** A support request in whatever state; a transition is a method of the state that it leaves. */
public sealed interface Ticket permits Draft, Submitting, OpenTicket {

    TicketHead head();

    TicketState state();

    /** Whether the viewer may know of the request at all; otherwise it is not found. */
    boolean visibleTo(Viewer viewer);

    Set<Action> allowedActions(Viewer viewer);

    /** The request after an account has proved this address: whoever waited for it becomes that account. */
    Ticket bind(AccountId account, String verifiedEmail);

    default TicketRefusal.WrongState wrongStateFor(Viewer viewer) {
        return new TicketRefusal.WrongState(state(), allowedActions(viewer));
    }
}
