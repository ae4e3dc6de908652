package io.supportplatform.requests.ticket.domain;

import io.supportplatform.kit.decision.Decision;
import io.supportplatform.requests.directory.domain.TeamId;
import java.util.Optional;

/** Which team a request is with, how often it has moved, and where it is proposed to go next. */
public record Placement(TeamId team, int hops, Optional<TransferProposal> proposal) {

    public static Placement first(TeamId team) {
        return new Placement(team, 0, Optional.empty());
    }

    Decision<Placement, TicketRefusal> propose(TransferProposal next) {
        if (next.to().equals(team)) {
            return Decision.refused(DeskRefusal.TEAM_UNCHANGED);
        }
        return proposal.isPresent()
                ? Decision.refused(DeskRefusal.TRANSFER_ALREADY_PROPOSED)
                : Decision.accepted(new Placement(team, hops, Optional.of(next)));
    }

    Placement moved(TransferProposal accepted) {
        return new Placement(accepted.to(), hops + 1, Optional.empty());
    }

    Placement returned() {
        return new Placement(team, hops, Optional.empty());
    }
}
