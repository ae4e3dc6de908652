package io.supportplatform.requests.ticket;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.kit.transaction.PanacheTransaction;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.ticket.domain.Ticket;
import io.supportplatform.requests.ticket.domain.TicketId;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import io.supportplatform.requests.ticket.domain.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** The frame of every change to a request: one transaction, the request locked, invisible means not found. */
@ApplicationScoped
public class ChangeTicket {

    private final PanacheTransaction transaction;
    private final TicketRepository tickets;
    private final ShowTicket showTicket;

    ChangeTicket(PanacheTransaction transaction, TicketRepository tickets, ShowTicket showTicket) {
        this.transaction = transaction;
        this.tickets = tickets;
        this.showTicket = showTicket;
    }

    /** A visible request, locked, and who wants to change it. */
    public record Found(OpenTransaction open, Ticket ticket, long version, Viewer viewer) {

        /** The request is in a state that does not know the action. */
        public <T> Uni<Decision<T, TicketRefusal>> wrongState() {
            return refused(ticket.wrongStateFor(viewer));
        }

        public static <T> Uni<Decision<T, TicketRefusal>> refused(TicketRefusal refusal) {
            return Uni.createFrom().item(Decision.refused(refusal));
        }

        /** Insists on the version that the caller has seen; only after the state, because a wrong state says more. */
        public void require(ExpectedVersion expected) {
            expected.requireMatch(version);
        }
    }

    /** Makes the change and shows its result; a refusal changes nothing. */
    public Uni<Decision<Shown, TicketRefusal>> change(
            Target target, Function<Found, Uni<Decision<Long, TicketRefusal>>> change) {
        return inside(
                target.caller(),
                target.id(),
                found -> change.apply(found).flatMap(decision -> show(found, target.id(), decision)));
    }

    /** Makes the change and returns what it returns. */
    public <T> Uni<T> inside(Caller caller, TicketId id, Function<Found, Uni<T>> change) {
        return transaction.run(open -> inside(open, caller, id, change));
    }

    /** As part of a transaction that the caller has open, of whatever kind. */
    public <T> Uni<T> inside(OpenTransaction open, Caller caller, TicketId id, Function<Found, Uni<T>> change) {
        return Viewers.of(caller, open::select)
                .flatMap(viewer -> tickets.findForChange(open, id)
                        .map(found -> found.filter(ticket -> ticket.value().visibleTo(viewer))
                                .orElseThrow(ChangeTicket::notFound))
                        .flatMap(found -> change.apply(found(open, found, viewer))));
    }

    private Uni<Decision<Shown, TicketRefusal>> show(Found found, TicketId id, Decision<Long, TicketRefusal> decision) {
        return switch (decision) {
            case Decision.Accepted<Long, TicketRefusal> _ ->
                showTicket.changed(found.open(), found.viewer(), id).map(Decision::accepted);
            case Decision.Refused<Long, TicketRefusal>(TicketRefusal refusal) -> Found.refused(refusal);
        };
    }

    private static Found found(OpenTransaction open, Versioned<Ticket> ticket, Viewer viewer) {
        return new Found(open, ticket.value(), ticket.version(), viewer);
    }

    public static RuntimeException notFound() {
        return Problem.of(404, "request-not-found").toException();
    }
}
