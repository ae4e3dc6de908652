package io.supportplatform.requests.desk;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.requests.directory.domain.Team;
import io.supportplatform.requests.ticket.TicketPublications;
import io.supportplatform.requests.ticket.TicketRepository;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.Submitted;
import io.supportplatform.requests.ticket.domain.TransferProposal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Moves a request to the team that takes it over, as part of an open transaction. */
@ApplicationScoped
class MoveTicket {

    private final TicketRepository tickets;
    private final TicketPublications publications;
    private final Outbox outbox;
    private final Clock clock;

    MoveTicket(TicketRepository tickets, TicketPublications publications, Outbox outbox, Clock clock) {
        this.tickets = tickets;
        this.publications = publications;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<Long> move(OpenTransaction open, OpenTicket ticket, TransferProposal accepted, Team to) {
        var from = ticket.core().placement().team();
        Submitted moved = ticket.moved(accepted);
        return tickets.store(open, moved)
                .call(version -> outbox.add(
                        open, publications.transferred(accepted, from, moved, to, clock.instant(), version)));
    }
}
