package io.supportplatform.requests.ticket.domain;

import io.supportplatform.kit.decision.Decision;
import io.supportplatform.requests.directory.domain.Advocate;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A submitted request that is not closed: it is with a team, and perhaps with one of its advocates. */
public sealed interface OpenTicket extends Ticket permits Submitted, Assigned {

    OpenCase core();

    /** Whether the viewer is the advocate who owns this request. */
    boolean ownedBy(Viewer viewer);

    /** Gives the request to an advocate of its team who speaks its language; another one, or a new one, takes a reason. */
    Decision<Assigned, TicketRefusal> assign(Advocate advocate, Optional<String> reason, Instant now);

    OpenTicket with(Placement placement);

    @Override
    default TicketHead head() {
        return core().head();
    }

    @Override
    default boolean visibleTo(Viewer viewer) {
        return core().visibleTo(viewer);
    }

    @Override
    default Set<Action> allowedActions(Viewer viewer) {
        var allowed = EnumSet.noneOf(Action.class);
        if (viewer.leads(core().placement().team())) {
            allowed.add(Action.ASSIGN);
        }
        if (mayPropose(viewer) && core().placement().proposal().isEmpty()) {
            allowed.add(Action.TRANSFER);
        }
        if (core().decidedBy(viewer)) {
            allowed.addAll(EnumSet.of(Action.ACCEPT_TRANSFER, Action.RETURN_TRANSFER));
        }
        return allowed;
    }

    default boolean mayAssign(Viewer viewer) {
        return viewer.leads(core().placement().team());
    }

    default boolean mayPropose(Viewer viewer) {
        return ownedBy(viewer) || viewer.leads(core().placement().team());
    }

    default boolean mayDecideTransfer(Viewer viewer) {
        return core().decidedBy(viewer);
    }

    /** Offers the request to another team; its owner stays until that team accepts. */
    default Decision<OpenTicket, TicketRefusal> propose(TransferProposal proposal) {
        return core().placement().propose(proposal).map(this::with);
    }

    /** The other team takes over: no owner, one hop more, and not another incident. */
    default Submitted moved(TransferProposal accepted) {
        return new Submitted(core().with(core().placement().moved(accepted)));
    }

    /** The other team declines: the request stays where it is. */
    default OpenTicket returned() {
        return with(core().placement().returned());
    }

    /** What stands against giving this request to this advocate, whoever has it now. */
    default Optional<TicketRefusal> objection(Advocate advocate, Optional<String> reason) {
        if (!advocate.team().equals(core().placement().team())) {
            return Optional.of(DeskRefusal.ADVOCATE_NOT_IN_TEAM);
        }
        if (!advocate.active()) {
            return Optional.of(DeskRefusal.ADVOCATE_NOT_ACTIVE);
        }
        boolean understood = core().form().location().isSpokenWith(advocate.languages());
        return understood || isGiven(reason) ? Optional.empty() : Optional.of(DeskRefusal.ADVOCATE_LACKS_LANGUAGE);
    }

    static boolean isGiven(Optional<String> reason) {
        return reason.filter(text -> !text.isBlank()).isPresent();
    }
}
