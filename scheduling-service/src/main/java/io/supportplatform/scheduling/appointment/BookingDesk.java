package io.supportplatform.scheduling.appointment;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.scheduling.availability.domain.AccessRefusal;
import io.supportplatform.scheduling.availability.domain.Admission;
import io.supportplatform.scheduling.directory.Directory;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import io.supportplatform.scheduling.ticket.TicketRepository;
import io.supportplatform.scheduling.ticket.domain.Ticket;
import io.supportplatform.scheduling.ticket.domain.TicketAdvocate;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Brings a caller before the calendar of a request's advocate, one at a time: the advocate's row is locked before anything is
 * decided, so that two who want the same time come one after the other instead of into each other's arms (deadlock).
 */
@Singleton
class BookingDesk {
    private final TicketRepository tickets;
    private final Directory directory;

    BookingDesk(TicketRepository tickets, Directory directory) {
        this.tickets = tickets;
        this.directory = directory;
    }

    /** Turns away without the lock whoever would be turned away with it. */
    Uni<Decision<Ticket, AccessRefusal>> approach(OpenPgTransaction transaction, Caller caller, TicketId id) {
        return tickets.find(transaction.connection(), id)
                .map(ticket -> Admission.toTimes(ticket, caller))
                .flatMap(admitted -> Flow.decide(admitted, seen -> lock(transaction, caller, id)));
    }

    private Uni<Decision<Ticket, AccessRefusal>> lock(OpenPgTransaction transaction, Caller caller, TicketId id) {
        return directory
                .lockAdvocateOf(transaction, id.value())
                .flatMap(locked -> tickets.lock(transaction.connection(), id)
                        .map(ticket -> Admission.toTimes(ticket, caller))
                        .flatMap(admitted ->
                                Flow.decide(admitted, ticket -> ifStill(locked, ticket, transaction, caller))));
    }

    /** While we waited for the lock the request may have gone to somebody else; then it is their calendar that counts. */
    private Uni<Decision<Ticket, AccessRefusal>> ifStill(
            Optional<AdvocateId> locked, Ticket ticket, OpenPgTransaction transaction, Caller caller) {
        return knownAdvocate(ticket).equals(locked)
                ? Uni.createFrom().item(Decision.accepted(ticket))
                : lock(transaction, caller, ticket.id());
    }

    private static Optional<AdvocateId> knownAdvocate(Ticket ticket) {
        return Optional.ofNullable(ticket.advocate())
                .filter(advocate -> advocate.person() != null)
                .map(TicketAdvocate::id);
    }
}
