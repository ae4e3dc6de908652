package io.supportplatform.requests.draft;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.requests.ticket.ChangeTicket;
import io.supportplatform.requests.ticket.ChangeTicket.Found;
import io.supportplatform.requests.ticket.Target;
import io.supportplatform.requests.ticket.TicketRepository;
import io.supportplatform.requests.ticket.domain.Draft;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.Submitting;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Throws a draft away; what was submitted once stays. */
@ApplicationScoped
class DiscardDraft {

    private final ChangeTicket changeTicket;
    private final TicketRepository tickets;

    DiscardDraft(ChangeTicket changeTicket, TicketRepository tickets) {
        this.changeTicket = changeTicket;
        this.tickets = tickets;
    }

    Uni<Decision<Void, TicketRefusal>> discard(Target target) {
        return changeTicket.inside(target.caller(), target.id(), found -> switch (found.ticket()) {
            case Draft _ -> remove(found, target);
            case Submitting _, OpenTicket _ -> found.wrongState();
        });
    }

    private Uni<Decision<Void, TicketRefusal>> remove(Found found, Target target) {
        found.require(target.expected());
        return tickets.remove(found.open(), target.id()).map(Decision::accepted);
    }
}
