package io.supportplatform.requests.ticket.domain;

import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.directory.domain.Advocate;
import java.time.Instant;
import java.util.Optional;

/** An open request that waits in its team's queue for an advocate. */
public record Submitted(OpenCase core) implements OpenTicket {

    @Override
    public TicketState state() {
        return TicketState.SUBMITTED;
    }

    @Override
    public boolean ownedBy(Viewer viewer) {
        return false;
    }

    @Override
    public Submitted with(Placement placement) {
        return new Submitted(core.with(placement));
    }

    @Override
    public Submitted bind(AccountId account, String verifiedEmail) {
        return new Submitted(core.bind(account, verifiedEmail));
    }

    @Override
    public Decision<Assigned, TicketRefusal> assign(Advocate advocate, Optional<String> reason, Instant now) {
        return objection(advocate, reason)
                .<Decision<Assigned, TicketRefusal>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new Assigned(core, advocate.id(), now)));
    }
}
