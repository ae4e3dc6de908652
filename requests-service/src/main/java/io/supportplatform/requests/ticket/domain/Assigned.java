package io.supportplatform.requests.ticket.domain;

import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.directory.domain.Advocate;
import io.supportplatform.requests.directory.domain.AdvocateId;
import io.supportplatform.requests.directory.domain.StaffSeat;
import java.time.Instant;
import java.util.Optional;

/** An open request that an advocate owns. */
public record Assigned(OpenCase core, AdvocateId advocate, Instant assignedAt) implements OpenTicket {

    @Override
    public TicketState state() {
        return TicketState.ASSIGNED;
    }

    @Override
    public boolean ownedBy(Viewer viewer) {
        return viewer.seat()
                .flatMap(StaffSeat::advocate)
                .filter(advocate::equals)
                .isPresent();
    }

    @Override
    public Assigned with(Placement placement) {
        return new Assigned(core.with(placement), advocate, assignedAt);
    }

    @Override
    public Assigned bind(AccountId account, String verifiedEmail) {
        return new Assigned(core.bind(account, verifiedEmail), advocate, assignedAt);
    }

    @Override
    public Decision<Assigned, TicketRefusal> assign(Advocate next, Optional<String> reason, Instant now) {
        return alreadyOwner(next)
                .or(() -> objection(next, reason))
                .or(() -> withoutReason(reason))
                .<Decision<Assigned, TicketRefusal>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new Assigned(core, next.id(), now)));
    }

    private Optional<TicketRefusal> alreadyOwner(Advocate next) {
        return next.id().equals(advocate) ? Optional.of(DeskRefusal.ADVOCATE_ALREADY_OWNER) : Optional.empty();
    }

    private static Optional<TicketRefusal> withoutReason(Optional<String> reason) {
        return OpenTicket.isGiven(reason) ? Optional.empty() : Optional.of(DeskRefusal.REASSIGNMENT_NEEDS_REASON);
    }
}
