package io.supportplatform.scheduling.ticket;

import io.smallrye.mutiny.Uni;
import io.supportplatform.scheduling.directory.domain.TeamId;
import io.supportplatform.scheduling.ticket.domain.Ticket;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads tickets, inside a transaction or beside one, depending on the client it is given. */
@Singleton
public class TicketRepository {
    private final Clock clock;

    TicketRepository(Clock clock) {
        this.clock = clock;
    }

    public Uni<Optional<Ticket>> find(SqlClient client, TicketId id) {
        return query(client, TicketStatements.BY_ID, id.value()).map(TicketRepository::first);
    }

    public Uni<List<Ticket>> findAll(SqlClient client, Collection<TicketId> ids) {
        return query(
                client,
                TicketStatements.BY_IDS,
                ids.stream().map(TicketId::value).toArray(UUID[]::new));
    }

    /** Holds the ticket until the transaction ends; whoever also needs the advocate's lock takes that one first. */
    public Uni<Optional<Ticket>> lock(SqlClient client, TicketId id) {
        return query(client, TicketStatements.BY_ID_LOCKED, id.value()).map(TicketRepository::first);
    }

    public Uni<List<TicketId>> openOfTeam(SqlClient client, TeamId team) {
        return client.preparedQuery(TicketStatements.OF_TEAM)
                .execute(Tuple.of(team.value()))
                .map(rows -> rows.stream()
                        .map(row -> new TicketId(row.getUUID("id")))
                        .toList());
    }

    private Uni<List<Ticket>> query(SqlClient client, String sql, Object which) {
        return client.preparedQuery(sql)
                .execute(Tuple.of(which, clock.instant().atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.stream().map(TicketRow::toTicket).toList());
    }

    private static Optional<Ticket> first(List<Ticket> tickets) {
        return tickets.stream().findFirst();
    }
}
