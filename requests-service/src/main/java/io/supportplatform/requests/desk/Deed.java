package io.supportplatform.requests.desk;

import io.supportplatform.requests.ticket.domain.DeskRefusal;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import io.supportplatform.requests.ticket.domain.Viewer;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Something the desk does to a request: its name for the auditors, who may do it, and what else they will want to know. */
record Deed(String name, Permit permit, @Nullable String detail) {

    /** What stands against this viewer doing it to this request. */
    @FunctionalInterface
    interface Permit {

        Optional<TicketRefusal> objection(OpenTicket ticket, Viewer viewer);

        static Permit when(BiPredicate<OpenTicket, Viewer> theirs) {
            return (ticket, viewer) ->
                    theirs.test(ticket, viewer) ? Optional.empty() : Optional.of(DeskRefusal.NOT_YOURS_TO_DECIDE);
        }
    }
}
