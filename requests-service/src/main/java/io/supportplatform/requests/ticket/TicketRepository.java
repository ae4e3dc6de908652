package io.supportplatform.requests.ticket;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.ticket.domain.Ticket;
import io.supportplatform.requests.ticket.domain.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Requests by id; the only class that knows their row. */
@ApplicationScoped
public class TicketRepository implements PanacheRepositoryBase<TicketRow, UUID> {

    public Uni<Optional<Versioned<Ticket>>> find(TicketId id) {
        return findById(id.value()).flatMap(TicketRepository::toTicket);
    }

    /**
     * Finds a request that is about to change, and makes whoever else wants to change it wait: an answer from Kafka and a click
     * in the portal then happen one after the other, instead of one of them failing.
     */
    public Uni<Optional<Versioned<Ticket>>> findForChange(TicketId id) {
        return findById(id.value(), LockModeType.PESSIMISTIC_WRITE).flatMap(TicketRepository::toTicket);
    }

    public Uni<Long> add(Ticket ticket) {
        var row = TicketRow.of(ticket.head());
        row.write(ticket);
        return persistAndFlush(row).map(stored -> stored.version);
    }

    /** Stores the request as it is now; it must have been found in the same transaction. */
    public Uni<Long> store(Ticket ticket) {
        return findById(ticket.head().id().value())
                .call(row -> Mutiny.fetch(row.contacts))
                .invoke(row -> row.write(ticket))
                .call(this::flush)
                .map(row -> row.version);
    }

    public Uni<Void> remove(TicketId id) {
        return deleteById(id.value()).call(this::flush).replaceWithVoid();
    }

    private static Uni<Optional<Versioned<Ticket>>> toTicket(@Nullable TicketRow row) {
        return row == null
                ? Uni.createFrom().item(Optional.empty())
                : Mutiny.fetch(row.contacts).map(_ -> Optional.of(new Versioned<>(row.toTicket(), row.version)));
    }
}
