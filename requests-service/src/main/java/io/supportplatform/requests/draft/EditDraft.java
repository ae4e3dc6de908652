package io.supportplatform.requests.draft;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.requests.ticket.ChangeTicket;
import io.supportplatform.requests.ticket.ChangeTicket.Found;
import io.supportplatform.requests.ticket.Shown;
import io.supportplatform.requests.ticket.Target;
import io.supportplatform.requests.ticket.TicketRepository;
import io.supportplatform.requests.ticket.domain.Draft;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.Submitting;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import io.supportplatform.requests.violation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The frame of saving a step: only a draft can be edited, and only in the version its creator has seen. */
@ApplicationScoped
class EditDraft {

    private final ChangeTicket changeTicket;
    private final TicketRepository tickets;

    EditDraft(ChangeTicket changeTicket, TicketRepository tickets) {
        this.changeTicket = changeTicket;
        this.tickets = tickets;
    }

    /** What a step makes of the draft. */
    @FunctionalInterface
    interface Edit {
        Uni<Decision<Draft, List<Violation>>> apply(OpenTransaction open, Draft draft);
    }

    Uni<Decision<Shown, TicketRefusal>> edit(Target target, Edit edit) {
        return changeTicket.change(target, found -> switch (found.ticket()) {
            case Draft draft -> edit(found, target.expected(), draft, edit);
            case Submitting _, OpenTicket _ -> found.wrongState();
        });
    }

    private Uni<Decision<Long, TicketRefusal>> edit(Found found, ExpectedVersion expected, Draft draft, Edit edit) {
        found.require(expected);
        return edit.apply(found.open(), draft).flatMap(decision -> switch (decision) {
            case Decision.Accepted<Draft, List<Violation>>(Draft edited) ->
                edited.equals(draft)
                        ? Uni.createFrom().item(Decision.accepted(found.version()))
                        : tickets.store(found.open(), edited).map(Decision::accepted);
            case Decision.Refused<Draft, List<Violation>>(List<Violation> violations) ->
                Found.refused(new TicketRefusal.Invalid(violations));
        });
    }
}
