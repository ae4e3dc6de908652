package io.supportplatform.requests.draft;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.Ids;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.kit.transaction.PanacheTransaction;
import io.supportplatform.requests.contact.domain.ContactDetails;
import io.supportplatform.requests.profile.ProfileRepository;
import io.supportplatform.requests.ticket.ShowTicket;
import io.supportplatform.requests.ticket.Shown;
import io.supportplatform.requests.ticket.TicketRepository;
import io.supportplatform.requests.ticket.domain.Draft;
import io.supportplatform.requests.ticket.domain.DraftRefusal;
import io.supportplatform.requests.ticket.domain.Form;
import io.supportplatform.requests.ticket.domain.TicketHead;
import io.supportplatform.requests.ticket.domain.TicketId;
import io.supportplatform.requests.ticket.domain.TicketRefusal;
import io.supportplatform.requests.ticket.domain.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Starts a draft with the profile's values as they are now; a later edit of the profile leaves it alone. */
@ApplicationScoped
class StartDraft {

    private final PanacheTransaction transaction;
    private final ProfileRepository profiles;
    private final TicketRepository tickets;
    private final ShowTicket showTicket;
    private final ChannelConfig channels;
    private final Clock clock;

    StartDraft(
            PanacheTransaction transaction,
            ProfileRepository profiles,
            TicketRepository tickets,
            ShowTicket showTicket,
            ChannelConfig channels,
            Clock clock) {
        this.transaction = transaction;
        this.profiles = profiles;
        this.tickets = tickets;
        this.showTicket = showTicket;
        this.channels = channels;
        this.clock = clock;
    }

    Uni<Decision<Shown, TicketRefusal>> start(Caller caller) {
        return transaction.run(open -> profiles.find(caller.account())
                .flatMap(profile -> profile.map(
                                found -> start(open, caller, found.value().defaults()))
                        .orElseGet(() -> Uni.createFrom().item(Decision.refused(DraftRefusal.PROFILE_REQUIRED)))));
    }

    private Uni<Decision<Shown, TicketRefusal>> start(OpenTransaction open, Caller caller, ContactDetails defaults) {
        var channel = channels.of(caller.clientId());
        var head = new TicketHead(new TicketId(Ids.next()), caller.account(), channel, clock.instant());
        return tickets.add(open, new Draft(head, Form.empty(defaults)))
                .flatMap(_ -> showTicket.changed(open, Viewer.customer(caller.account()), head.id()))
                .map(Decision::accepted);
    }
}
