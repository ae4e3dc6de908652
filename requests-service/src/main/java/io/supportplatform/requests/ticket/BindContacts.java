package io.supportplatform.requests.ticket;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.ticket.domain.ContactRole;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.Ticket;
import io.supportplatform.requests.ticket.domain.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Gives the requests that wait for a verified address to the account that has it. */
@ApplicationScoped
public class BindContacts {

    private static final String WAITING =
            "select distinct ticket_id from ticket_contact where tenant_id = $1 and email = $2 order by ticket_id";

    private final TicketRepository tickets;
    private final TicketPublications publications;
    private final Outbox outbox;

    BindContacts(TicketRepository tickets, TicketPublications publications, Outbox outbox) {
        this.tickets = tickets;
        this.publications = publications;
        this.outbox = outbox;
    }

    /** Part of the caller's transaction, so that a profile and the requests that waited for it are stored together. */
    public Uni<Void> bind(OpenTransaction open, AccountId account, String verifiedEmail) {
        return open.select(WAITING, account.tenantId(), verifiedEmail)
                .onItem()
                .transformToMulti(rows -> Multi.createFrom().iterable(rows))
                .onItem()
                .transformToUniAndConcatenate(
                        row -> bind(open, new TicketId(row.getUUID("ticket_id")), account, verifiedEmail))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> bind(OpenTransaction open, TicketId id, AccountId account, String verifiedEmail) {
        return tickets.findForChange(open, id)
                .flatMap(found -> found.map(Versioned::value)
                        .map(ticket -> bind(open, ticket, account, verifiedEmail))
                        .orElseGet(BindContacts::discardedMeanwhile));
    }

    private Uni<Void> bind(OpenTransaction open, Ticket ticket, AccountId account, String verifiedEmail) {
        Ticket bound = ticket.bind(account, verifiedEmail);
        return tickets.store(open, bound).flatMap(version -> announce(open, ticket, bound, account, version));
    }

    private static Uni<Void> discardedMeanwhile() {
        return Uni.createFrom().voidItem();
    }

    /** Before a request is open nobody else has heard of its contacts, and nobody needs to hear of one they know. */
    private Uni<Void> announce(OpenTransaction open, Ticket before, Ticket bound, AccountId account, long version) {
        return bound instanceof OpenTicket opened && !role(before, account).equals(role(bound, account))
                ? outbox.add(open, publications.contactAdded(opened, account, version))
                : Uni.createFrom().voidItem();
    }

    private static Optional<ContactRole> role(Ticket ticket, AccountId account) {
        return ticket instanceof OpenTicket opened ? opened.core().form().roleOf(account) : Optional.empty();
    }
}
