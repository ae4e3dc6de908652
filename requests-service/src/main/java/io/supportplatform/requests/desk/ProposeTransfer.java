package io.supportplatform.requests.desk;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.audit.StaffAudit;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.directory.TeamRepository;
import io.supportplatform.requests.directory.domain.Team;
import io.supportplatform.requests.ticket.ChangeTicket;
import io.supportplatform.requests.ticket.ChangeTicket.Found;
import io.supportplatform.requests.ticket.Shown;
import io.supportplatform.requests.ticket.TicketPublications;
import io.supportplatform.requests.ticket.TicketRepository;
import io.supportplatform.requests.ticket.domain.DeskRefusal;
import io.supportplatform.requests.ticket.domain.Draft;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.Submitting;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import io.supportplatform.requests.ticket.domain.TransferProposal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The owner or a lead offers a request to another team; a team that accepts by itself has it at once. */
@ApplicationScoped
class ProposeTransfer {

    private final ChangeTicket changeTicket;
    private final TicketRepository tickets;
    private final TeamRepository teams;
    private final MoveTicket moveTicket;
    private final TicketPublications publications;
    private final Outbox outbox;
    private final StaffAudit audit;

    ProposeTransfer(
            ChangeTicket changeTicket,
            TicketRepository tickets,
            TeamRepository teams,
            MoveTicket moveTicket,
            TicketPublications publications,
            Outbox outbox,
            StaffAudit audit) {
        this.changeTicket = changeTicket;
        this.tickets = tickets;
        this.teams = teams;
        this.moveTicket = moveTicket;
        this.publications = publications;
        this.outbox = outbox;
        this.audit = audit;
    }

    Uni<Decision<Shown, TicketRefusal>> propose(DeskTarget target, TransferProposal proposal) {
        return changeTicket.change(target.caller(), target.id(), found -> switch (found.ticket()) {
            case Draft _, Submitting _ -> found.wrongState();
            case OpenTicket ticket -> propose(target, found, ticket, proposal);
        });
    }

    private Uni<Decision<Long, TicketRefusal>> propose(
            DeskTarget target, Found found, OpenTicket ticket, TransferProposal proposal) {
        if (!ticket.mayPropose(found.viewer())) {
            return Found.refused(DeskRefusal.NOT_YOURS_TO_DECIDE);
        }
        found.require(target.expected());
        return teams.find(proposal.to())
                .flatMap(to -> decide(found, ticket, proposal, to))
                .call(decision -> decision.isAccepted()
                        ? record(target, found, proposal)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Decision<Long, TicketRefusal>> decide(
            Found found, OpenTicket ticket, TransferProposal proposal, Optional<Versioned<Team>> to) {
        if (to.isEmpty()) {
            return Found.refused(DeskRefusal.TEAM_UNKNOWN);
        }
        Team team = to.get().value();
        return ticket.propose(proposal)
                .fold(proposed -> store(found, proposed, proposal, team).map(Decision::accepted), Found::refused);
    }

    private Uni<Long> store(Found found, OpenTicket proposed, TransferProposal proposal, Team to) {
        return tickets.store(proposed)
                .call(version -> outbox.add(found.open(), publications.transferProposed(proposed, proposal, version)))
                .flatMap(version -> to.autoAcceptTransfers()
                        ? moveTicket.move(found.open(), proposed, proposal, to)
                        : Uni.createFrom().item(version));
    }

    private Uni<Void> record(DeskTarget target, Found found, TransferProposal proposal) {
        return audit.record(
                found.open(),
                target.caller(),
                "propose-transfer",
                target.id().value().toString(),
                proposal.to().value().toString());
    }
}
