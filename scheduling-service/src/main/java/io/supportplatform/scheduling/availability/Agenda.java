package io.supportplatform.scheduling.availability;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.messaging.Sequence;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.scheduling.availability.domain.AppointmentFacts;
import io.supportplatform.scheduling.availability.domain.Availability;
import io.supportplatform.scheduling.ticket.TicketProjection;
import io.supportplatform.scheduling.ticket.TicketRepository;
import io.supportplatform.scheduling.ticket.domain.Ticket;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells others what happened to a request's appointments. All events of a request share one numbering, because they share one
 * Kafka key and consumers drop what is not newer; availability is told again only when it has changed.
 */
@Singleton
public class Agenda {
    private final TicketRepository tickets;
    private final TicketProjection projection;
    private final AvailabilityPublications publications;
    private final Outbox outbox;

    Agenda(
            TicketRepository tickets,
            TicketProjection projection,
            AvailabilityPublications publications,
            Outbox outbox) {
        this.tickets = tickets;
        this.projection = projection;
        this.publications = publications;
        this.outbox = outbox;
    }

    /** Sends what happened, then what that made of the availability. Reads the ticket as the transaction has left it. */
    public Uni<Void> announce(OpenPgTransaction transaction, TicketId id, List<Announcement> happened) {
        return tickets.lock(transaction.connection(), id)
                .flatMap(ticket -> announce(transaction, ticket.orElseThrow(), happened));
    }

    private Uni<Void> announce(OpenPgTransaction transaction, Ticket ticket, List<Announcement> happened) {
        var availability = Availability.of(AppointmentFacts.of(ticket));
        var news = new ArrayList<>(happened);
        if (!ticket.lastSaid().equals(said(availability))) {
            news.add(publications.changed(ticket.id(), availability));
        }
        if (news.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        long version = ticket.agendaVersion() + 1;
        return projection
                .remember(
                        transaction, ticket.id(), version, availability.state().name(), availability.reasonCodes())
                .chain(() -> outbox.add(transaction, inOrder(news, version)));
    }

    private static Ticket.Said said(Availability availability) {
        return new Ticket.Said(availability.state().name(), availability.reasonCodes());
    }

    private static List<EventEnvelope> inOrder(List<Announcement> news, long version) {
        return IntStream.range(0, news.size())
                .mapToObj(i -> news.get(i).apply(new Sequence(version, i)))
                .toList();
    }
}
