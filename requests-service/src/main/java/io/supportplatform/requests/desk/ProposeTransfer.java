package io.supportplatform.requests.desk;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.directory.TeamRepository;
import io.supportplatform.requests.directory.domain.Team;
import io.supportplatform.requests.ticket.ChangeTicket.Found;
import io.supportplatform.requests.ticket.Shown;
import io.supportplatform.requests.ticket.Target;
import io.supportplatform.requests.ticket.TicketPublications;
import io.supportplatform.requests.ticket.TicketRepository;
import io.supportplatform.requests.ticket.domain.DeskRefusal;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import io.supportplatform.requests.ticket.domain.TransferProposal;
import jakarta.enterprise.context.ApplicationScoped;

/** The owner or a lead offers a request to another team; a team that accepts by itself has it at once. */
@ApplicationScoped
class ProposeTransfer {

    private final DeskWork desk;
    private final TicketRepository tickets;
    private final TeamRepository teams;
    private final MoveTicket moveTicket;
    private final TicketPublications publications;
    private final Outbox outbox;

    ProposeTransfer(
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

    Uni<Decision<Shown, TicketRefusal>> propose(Target target, TransferProposal proposal) {
        var deed = new Deed(
                "propose-transfer",
                Deed.Permit.when(OpenTicket::mayPropose),
                proposal.to().value().toString());
        return desk.run(
                target,
                deed,
                (open, ticket) -> teams.find(proposal.to())
                        .flatMap(found -> found.map(Versioned::value)
                                .map(to -> propose(open, ticket, proposal, to))
                                .orElseGet(() -> Found.refused(DeskRefusal.TEAM_UNKNOWN))));
    }

    private Uni<Decision<Long, TicketRefusal>> propose(
            OpenTransaction open, OpenTicket ticket, TransferProposal proposal, Team to) {
        return ticket.propose(proposal)
                .fold(proposed -> store(open, proposed, proposal, to).map(Decision::accepted), Found::refused);
    }

    private Uni<Long> store(OpenTransaction open, OpenTicket proposed, TransferProposal proposal, Team to) {
        return tickets.store(open, proposed)
                .call(version -> outbox.add(open, publications.transferProposed(proposed, proposal, version)))
                .flatMap(version -> to.autoAcceptTransfers()
                        ? moveTicket.move(open, proposed, proposal, to)
                        : Uni.createFrom().item(version));
    }
}
