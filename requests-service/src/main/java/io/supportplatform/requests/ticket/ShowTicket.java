package io.supportplatform.requests.ticket;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.transaction.PgStatements;
import io.supportplatform.kit.transaction.Statements;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.ticket.domain.Ticket;
import io.supportplatform.requests.ticket.domain.TicketId;
import io.supportplatform.requests.ticket.domain.TicketNumber;
import io.supportplatform.requests.ticket.domain.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Shows a request to those who may know of it. */
@ApplicationScoped
public class ShowTicket {

    private static final String BY_NUMBER = "select id from ticket where number = $1";

    private final PgStatements statements;
    private final TicketRepository tickets;
    private final TicketViews views;

    ShowTicket(PgStatements statements, TicketRepository tickets, TicketViews views) {
        this.statements = statements;
        this.tickets = tickets;
        this.views = views;
    }

    /** By id or by display number; empty when there is none or the caller may not know. */
    Uni<Optional<Shown>> show(Caller caller, String reference) {
        return statements.run(open -> resolve(open, reference)
                .flatMap(id -> id.map(found -> show(open, caller, found)).orElseGet(ShowTicket::nothing)));
    }

    /** What the caller sees of the change they have just made, even if the request has moved out of their sight by it. */
    public Uni<Shown> changed(Statements open, Viewer viewer, TicketId id) {
        return tickets.find(open, id).flatMap(found -> shown(open, viewer, found.orElseThrow()));
    }

    private Uni<Optional<Shown>> show(Statements open, Caller caller, TicketId id) {
        return Viewers.of(caller, open::select)
                .flatMap(viewer -> tickets.find(open, id)
                        .flatMap(found -> found.filter(ticket -> ticket.value().visibleTo(viewer))
                                .map(ticket -> shown(open, viewer, ticket).map(Optional::of))
                                .orElseGet(ShowTicket::nothing)));
    }

    private Uni<Shown> shown(Statements open, Viewer viewer, Versioned<Ticket> ticket) {
        return Surroundings.of(ticket.value().head().id(), open::select)
                .map(around -> new Shown(views.view(ticket.value(), ticket.version(), around, viewer)));
    }

    private static Uni<Optional<TicketId>> resolve(Statements open, String reference) {
        if (TicketNumber.isWellFormed(reference)) {
            return open.select(BY_NUMBER, reference)
                    .map(rows -> rows.stream().findFirst().map(row -> new TicketId(row.getUUID("id"))));
        }
        return Uni.createFrom().item(id(reference));
    }

    private static Optional<TicketId> id(String reference) {
        try {
            return Optional.of(new TicketId(UUID.fromString(reference)));
        } catch (IllegalArgumentException neitherIdNorNumber) {
            return Optional.empty();
        }
    }

    private static <T> Uni<Optional<T>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }
}
