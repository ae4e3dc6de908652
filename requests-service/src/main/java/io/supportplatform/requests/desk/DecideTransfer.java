package io.supportplatform.requests.desk;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.requests.directory.TeamRepository;
import io.supportplatform.requests.ticket.Shown;
import io.supportplatform.requests.ticket.Target;
import io.supportplatform.requests.ticket.TicketPublications;
import io.supportplatform.requests.ticket.TicketRepository;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import io.supportplatform.requests.ticket.domain.TransferProposal;
import io.supportplatform.requests.ticket.domain.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A lead of the other team takes a proposed request over, or returns it. */
@ApplicationScoped
class DecideTransfer {

    private final DeskWork desk;
    private final TicketRepository tickets;
    private final TeamRepository teams;
    private final MoveTicket moveTicket;
    private final TicketPublications publications;
    private final Outbox outbox;

    DecideTransfer(
            DeskWork desk,
            TicketRepository tickets,
            TeamRepository teams,
            MoveTicket moveTicket,
            TicketPublications publications,
            Outbox outbox) {
        this.desk = desk;
        this.tickets = tickets;
        this.teams = teams;
        this.moveTicket = moveTicket;
        this.publications = publications;
        this.outbox = outbox;
    }

    Uni<Decision<Shown, TicketRefusal>> accept(Target target) {
        return decide(
                target,
                "accept-transfer",
                (open, ticket, proposal) -> teams.find(proposal.to())
                        .flatMap(to -> moveTicket.move(
                                open, ticket, proposal, to.orElseThrow().value())));
    }

    Uni<Decision<Shown, TicketRefusal>> giveBack(Target target, Optional<String> reason) {
        return decide(target, "return-transfer", (open, ticket, proposal) -> {
            OpenTicket returned = ticket.returned();
            return tickets.store(open, returned)
                    .call(version ->
                            outbox.add(open, publications.transferReturned(returned, proposal, reason, version)));
        });
    }

    /** What becomes of an open request and the proposal that is decided on. */
    @FunctionalInterface
    private interface Verdict {
        Uni<Long> apply(OpenTransaction open, OpenTicket ticket, TransferProposal proposal);
    }

    private Uni<Decision<Shown, TicketRefusal>> decide(Target target, String name, Verdict verdict) {
        var deed = new Deed(name, DecideTransfer::objection, null);
        return desk.run(
                target,
                deed,
                (open, ticket) -> verdict.apply(open, ticket, proposal(ticket).orElseThrow())
                        .map(Decision::accepted));
    }

    /** That there is nothing to decide says more than that somebody else would have to. */
    private static Optional<TicketRefusal> objection(OpenTicket ticket, Viewer viewer) {
        return proposal(ticket).isEmpty()
                ? Optional.of(ticket.wrongStateFor(viewer))
                : Deed.Permit.when(OpenTicket::mayDecideTransfer).objection(ticket, viewer);
    }

    private static Optional<TransferProposal> proposal(OpenTicket ticket) {
        return ticket.core().placement().proposal();
    }
}
