package io.supportplatform.requests.desk;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.audit.StaffAudit;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.directory.AdvocateRepository;
import io.supportplatform.requests.directory.domain.Advocate;
import io.supportplatform.requests.directory.domain.AdvocateId;
import io.supportplatform.requests.ticket.ChangeTicket;
import io.supportplatform.requests.ticket.ChangeTicket.Found;
import io.supportplatform.requests.ticket.Shown;
import io.supportplatform.requests.ticket.TicketPublications;
import io.supportplatform.requests.ticket.TicketRepository;
import io.supportplatform.requests.ticket.domain.Assigned;
import io.supportplatform.requests.ticket.domain.DeskRefusal;
import io.supportplatform.requests.ticket.domain.Draft;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.Submitted;
import io.supportplatform.requests.ticket.domain.Submitting;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** A lead gives a request to an advocate of its team, or to another one. */
@ApplicationScoped
class AssignTicket {

    private final ChangeTicket changeTicket;
    private final TicketRepository tickets;
    private final AdvocateRepository advocates;
    private final TicketPublications publications;
    private final Outbox outbox;
    private final StaffAudit audit;
    private final Clock clock;

    AssignTicket(
            ChangeTicket changeTicket,
            TicketRepository tickets,
            AdvocateRepository advocates,
            TicketPublications publications,
            Outbox outbox,
            StaffAudit audit,
            Clock clock) {
        this.changeTicket = changeTicket;
        this.tickets = tickets;
        this.advocates = advocates;
        this.publications = publications;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Decision<Shown, TicketRefusal>> assign(DeskTarget target, AdvocateId advocate, Optional<String> reason) {
        return changeTicket.change(target.caller(), target.id(), found -> switch (found.ticket()) {
            case Draft _, Submitting _ -> found.wrongState();
            case OpenTicket ticket -> assign(target, found, ticket, advocate, reason);
        });
    }

    private Uni<Decision<Long, TicketRefusal>> assign(
            DeskTarget target, Found found, OpenTicket ticket, AdvocateId advocate, Optional<String> reason) {
        if (!ticket.mayAssign(found.viewer())) {
            return Found.refused(DeskRefusal.NOT_YOURS_TO_DECIDE);
        }
        found.require(target.expected());
        return advocates
                .find(advocate)
                .flatMap(known -> decide(ticket, known, reason)
                        .fold(
                                assigned -> store(target.caller(), found, ticket, assigned, reason)
                                        .map(Decision::accepted),
                                Found::refused));
    }

    private Decision<Assigned, TicketRefusal> decide(
            OpenTicket ticket, Optional<Versioned<Advocate>> advocate, Optional<String> reason) {
        return advocate.map(known -> ticket.assign(known.value(), reason, clock.instant()))
                .orElseGet(() -> Decision.refused(DeskRefusal.ADVOCATE_NOT_IN_TEAM));
    }

    private Uni<Long> store(Caller caller, Found found, OpenTicket before, Assigned assigned, Optional<String> reason) {
        return tickets.store(assigned)
                .call(version ->
                        outbox.add(found.open(), publications.assigned(assigned, owner(before), reason, version)))
                .call(() -> audit.record(
                        found.open(),
                        caller,
                        "assign-request",
                        assigned.head().id().value().toString(),
                        assigned.advocate().value().toString()));
    }

    private static Optional<AdvocateId> owner(OpenTicket ticket) {
        return switch (ticket) {
            case Submitted _ -> Optional.empty();
            case Assigned assigned -> Optional.of(assigned.advocate());
        };
    }
}
