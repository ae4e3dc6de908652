package io.supportplatform.requests.ticket;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.messaging.Envelopes;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.Sequence;
import io.supportplatform.requests.Channels;
import io.supportplatform.requests.directory.domain.AdvocateId;
import io.supportplatform.requests.directory.domain.Team;
import io.supportplatform.requests.directory.domain.TeamId;
import io.supportplatform.requests.ticket.domain.Assigned;
import io.supportplatform.requests.ticket.domain.OpenTicket;
import io.supportplatform.requests.ticket.domain.Submitted;
import io.supportplatform.requests.ticket.domain.Submitting;
import io.supportplatform.requests.ticket.domain.TicketHead;
import io.supportplatform.requests.ticket.domain.TransferProposal;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** What the other services learn of a request; the payloads are in {@link TicketPayloads}. */
@Singleton
public class TicketPublications {

    private final Envelopes envelopes;

    TicketPublications(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    public EventEnvelope submitted(Submitting ticket, long version) {
        return envelope("TicketSubmitted", ticket.head(), Sequence.of(version), TicketPayloads.Submitted.of(ticket));
    }

    public EventEnvelope opened(Submitted ticket, Team team, long version) {
        return envelope(
                "TicketOpened", ticket.head(), Sequence.of(version), TicketPayloads.Opened.of(ticket.core(), team));
    }

    public EventEnvelope assigned(
            Assigned ticket, Optional<AdvocateId> previous, Optional<String> reason, long version) {
        return envelope(
                "TicketAssigned",
                ticket.head(),
                Sequence.of(version),
                TicketPayloads.Assigned.of(ticket, previous, reason));
    }

    public EventEnvelope transferProposed(OpenTicket ticket, TransferProposal proposal, long version) {
        return envelope(
                "TicketTransferProposed",
                ticket.head(),
                Sequence.of(version),
                TicketPayloads.TransferProposed.of(ticket, proposal));
    }

    public EventEnvelope transferred(
            TransferProposal accepted, TeamId from, Submitted ticket, Team to, Instant now, long version) {
        return envelope(
                "TicketTransferred",
                ticket.head(),
                Sequence.of(version),
                TicketPayloads.Transferred.of(ticket, accepted, from, to, now));
    }

    public EventEnvelope transferReturned(
            OpenTicket ticket, TransferProposal declined, Optional<String> reason, long version) {
        return envelope(
                "TicketTransferReturned",
                ticket.head(),
                Sequence.of(version),
                TicketPayloads.TransferReturned.of(ticket, declined, reason));
    }

    EventEnvelope contactAdded(OpenTicket ticket, AccountId account, long version) {
        return envelope(
                "TicketContactAdded",
                ticket.head(),
                Sequence.of(version),
                TicketPayloads.ContactAdded.of(ticket, account));
    }

    private EventEnvelope envelope(String fact, TicketHead head, Sequence sequence, Object payload) {
        return envelopes.of(
                Channels.TICKETS,
                "io.supportplatform." + fact + ".v1",
                head.id().value().toString(),
                sequence,
                payload);
    }
}
