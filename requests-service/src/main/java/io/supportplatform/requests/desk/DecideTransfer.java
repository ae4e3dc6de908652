package io.supportplatform.requests.desk;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.audit.StaffAudit;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.requests.directory.TeamRepository;
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
import java.util.function.BiFunction;

/** A lead of the other team takes a proposed request over, or returns it. */
@ApplicationScoped
class DecideTransfer {

    private final ChangeTicket changeTicket;
    private final TicketRepository tickets;
    private final TeamRepository teams;
    private final MoveTicket moveTicket;
    private final TicketPublications publications;
    private final Outbox outbox;
    private final StaffAudit audit;

    DecideTransfer(
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

    Uni<Decision<Shown, TicketRefusal>> accept(DeskTarget target) {
        return decide(
                target,
                "accept-transfer",
                (found, proposed) -> teams.find(proposed.proposal().to())
                        .flatMap(to -> moveTicket.move(
                                found.open(),
                                proposed.ticket(),
                                proposed.proposal(),
                                to.orElseThrow().value())));
    }

    Uni<Decision<Shown, TicketRefusal>> giveBack(DeskTarget target, Optional<String> reason) {
        return decide(target, "return-transfer", (found, proposed) -> {
            OpenTicket returned = proposed.ticket().returned();
            return tickets.store(returned)
                    .call(version -> outbox.add(
                            found.open(),
                            publications.transferReturned(returned, proposed.proposal(), reason, version)));
        });
    }

    /** An open request with the proposal that is decided on. */
    private record Proposed(OpenTicket ticket, TransferProposal proposal) {}

    private Uni<Decision<Shown, TicketRefusal>> decide(
            DeskTarget target, String action, BiFunction<Found, Proposed, Uni<Long>> change) {
        return changeTicket.change(target.caller(), target.id(), found -> switch (found.ticket()) {
            case Draft _, Submitting _ -> found.wrongState();
            case OpenTicket ticket ->
                ticket.core()
                        .placement()
                        .proposal()
                        .map(proposal -> decide(target, action, found, new Proposed(ticket, proposal), change))
                        .orElseGet(found::wrongState);
        });
    }

    private Uni<Decision<Long, TicketRefusal>> decide(
            DeskTarget target,
            String action,
            Found found,
            Proposed proposed,
            BiFunction<Found, Proposed, Uni<Long>> change) {
        if (!proposed.ticket().mayDecideTransfer(found.viewer())) {
            return Found.refused(DeskRefusal.NOT_YOURS_TO_DECIDE);
        }
        found.require(target.expected());
        return change.apply(found, proposed)
                .call(() -> audit.record(
                        found.open(),
                        target.caller(),
                        action,
                        target.id().value().toString(),
                        null))
                .map(Decision::accepted);
    }
}
