package io.supportplatform.requests.desk;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.directory.AdvocateRepository;
import io.supportplatform.requests.directory.domain.Advocate;
import io.supportplatform.requests.directory.domain.AdvocateId;
import io.supportplatform.requests.ticket.ChangeTicket.Found;
import io.supportplatform.requests.ticket.Shown;
import io.supportplatform.requests.ticket.Target;
import io.supportplatform.requests.ticket.TicketPublications;
import io.supportplatform.requests.ticket.TicketRepository;
import io.supportplatform.requests.ticket.domain.Assigned;
import io.supportplatform.requests.ticket.domain.DeskRefusal;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.Submitted;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** A lead gives a request to an advocate of its team, or to another one. */
@ApplicationScoped
class AssignTicket {

    private final DeskWork desk;
    private final TicketRepository tickets;
    private final AdvocateRepository advocates;
    private final TicketPublications publications;
    private final Outbox outbox;
    private final Clock clock;

    AssignTicket(
            DeskWork desk,
            TicketRepository tickets,
            AdvocateRepository advocates,
            TicketPublications publications,
            Outbox outbox,
            Clock clock) {
        this.desk = desk;
        this.tickets = tickets;
        this.advocates = advocates;
        this.publications = publications;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<Decision<Shown, TicketRefusal>> assign(Target target, AdvocateId advocate, Optional<String> reason) {
        var deed = new Deed(
                "assign-request",
                Deed.Permit.when(OpenTicket::mayAssign),
                advocate.value().toString());
        return desk.run(
                target,
                deed,
                (open, ticket) -> advocates
                        .find(advocate)
                        .flatMap(known -> decide(ticket, known, reason)
                                .fold(
                                        assigned -> store(open, ticket, assigned, reason)
                                                .map(Decision::accepted),
                                        Found::refused)));
    }

    private Decision<Assigned, TicketRefusal> decide(
            OpenTicket ticket, Optional<Versioned<Advocate>> advocate, Optional<String> reason) {
        return advocate.map(known -> ticket.assign(known.value(), reason, clock.instant()))
                .orElseGet(() -> Decision.refused(DeskRefusal.ADVOCATE_NOT_IN_TEAM));
    }

    private Uni<Long> store(OpenTransaction open, OpenTicket before, Assigned assigned, Optional<String> reason) {
        return tickets.store(open, assigned)
                .call(version -> outbox.add(open, publications.assigned(assigned, owner(before), reason, version)));
    }

    private static Optional<AdvocateId> owner(OpenTicket ticket) {
        return switch (ticket) {
            case Submitted _ -> Optional.empty();
            case Assigned assigned -> Optional.of(assigned.advocate());
        };
    }
}
