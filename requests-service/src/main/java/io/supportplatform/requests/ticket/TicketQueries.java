package io.supportplatform.requests.ticket;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.rest.Cursor;
import io.supportplatform.kit.rest.Page;
import io.supportplatform.kit.rest.PublicLinks;
import io.supportplatform.requests.Reads;
import io.supportplatform.requests.appointment.AppointmentColumns;
import io.supportplatform.requests.appointment.AppointmentJson;
import io.supportplatform.requests.appointment.domain.AppointmentCell;
import io.supportplatform.requests.appointment.domain.Onlooker;
import io.supportplatform.requests.directory.domain.TeamId;
import io.supportplatform.requests.ticket.TicketJson.RowView;
import io.supportplatform.requests.ticket.domain.Severity;
import io.supportplatform.requests.ticket.domain.TicketId;
import io.supportplatform.requests.ticket.domain.TicketState;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of requests, a page at a time. Ids grow with time, so ordering by them is ordering by age. */
@Singleton
public class TicketQueries {

    // Counted, because "exists" would be answered by reading all requests that the caller is a contact of.
    private static final String ROWS = """
            select ticket.id, ticket.number, ticket.state, ticket.title, ticket.product_id, ticket.product_version,
                   ticket.severity, ticket.team_id, team.name as team_name, ticket.advocate_id, advocate.display_name,
                   ticket.created_at, ticket.submitted_at,
                   (select count(*) > 0 from ticket_contact me
                     where me.ticket_id = ticket.id and me.account = $7) as caller_is_contact, %s
              from listed join ticket on ticket.id = listed.id
              left join team on team.id = ticket.team_id
              left join advocate on advocate.id = ticket.advocate_id
              %s
            """.formatted(AppointmentColumns.COLUMNS, AppointmentColumns.JOINS);

    private static final String FILTER = """
            and ($4::text is null or ticket.state = $4) and ($5::text is null or ticket.severity = $5)
            and ($6::text is null or ticket.product_id = $6)
            """;

    // Each branch is served by its own index and stops at the limit, so the cost does not grow with the tables.
    // The first page starts at an id that none can pass: "or $2 is null" would make later pages read all
    // those before them.
    private static final String MINE = """
            with listed as (
                (select ticket.id from ticket_contact contact join ticket on ticket.id = contact.ticket_id
                  where contact.account = $1 and contact.ticket_id < $2
                    and ticket.state not in ('DRAFT', 'SUBMITTING') %1$s
                  order by contact.ticket_id desc limit $3)
                union
                (select ticket.id from ticket
                  where ticket.creator = $1 and ticket.id < $2
                    and ticket.state in ('DRAFT', 'SUBMITTING') %1$s
                  order by ticket.id desc limit $3))
            %2$s
             order by ticket.id desc limit $3""".formatted(FILTER, ROWS);

    private static final String QUEUE = """
            with listed as (
                (select ticket.id from ticket
                  where ticket.team_id = $1 and ticket.id > $2 %1$s
                  order by ticket.id limit $3)
                union
                (select ticket.id from ticket
                  where ticket.transfer_to = $1 and ticket.id > $2 %1$s
                  order by ticket.id limit $3))
            %2$s
             order by ticket.id limit $3""".formatted(FILTER, ROWS);

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final Reads reads;
    private final TicketViews views;
    private final PublicLinks links;
    private final Clock clock;

    TicketQueries(Reads reads, TicketViews views, PublicLinks links, Clock clock) {
        this.reads = reads;
        this.views = views;
        this.links = links;
        this.clock = clock;
    }

    /** The caller's drafts and every request they are a contact of, newest first. */
    Uni<Page<RowView>> mine(Caller caller, TicketFilter filter, @Nullable Cursor after, int limit) {
        return page(MINE, caller, caller.account().asText(), from(after, AFTER_ALL), filter, limit);
    }

    /** The requests with a team and those offered to it, oldest first. */
    public Uni<Page<RowView>> queue(
            Caller caller, TeamId team, TicketFilter filter, @Nullable Cursor after, int limit) {
        return page(QUEUE, caller, team.value(), from(after, BEFORE_ALL), filter, limit);
    }

    private Uni<Page<RowView>> page(
            String sql, Caller caller, Object owner, UUID from, TicketFilter filter, int limit) {
        var now = clock.instant();
        return reads.select(
                        sql,
                        owner,
                        from,
                        limit + 1,
                        filter.state,
                        filter.severity,
                        filter.productId,
                        caller.account().asText())
                .map(rows ->
                        rows.stream().map(row -> row(row, caller.kind(), now)).toList())
                .map(rows -> Page.of(rows, limit, last -> Cursor.of(last.id().toString())));
    }

    private RowView row(Row row, AccountKind kind, Instant now) {
        UUID id = row.getUUID("id");
        var onlooker = new Onlooker(row.getBoolean("caller_is_contact"), kind);
        var state = TicketState.valueOf(row.getString("state"));
        return new RowView(
                id,
                row.getString("number"),
                state,
                row.getString("title"),
                row.getString("product_id"),
                row.getString("product_version"),
                Optional.ofNullable(row.getString("severity"))
                        .map(Severity::valueOf)
                        .orElse(null),
                Surroundings.team(row).orElse(null),
                Surroundings.advocate(row).orElse(null),
                AppointmentJson.from(cell(row, state, onlooker, now), id, links),
                views.links(new TicketId(id)),
                row.getOffsetDateTime("created_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("submitted_at"))
                        .map(at -> at.toInstant())
                        .orElse(null));
    }

    private static AppointmentCell cell(Row row, TicketState state, Onlooker onlooker, Instant now) {
        return switch (state) {
            case DRAFT, SUBMITTING -> AppointmentCell.beforeSubmit(onlooker);
            case SUBMITTED, ASSIGNED ->
                AppointmentCell.of(AppointmentColumns.availability(row), AppointmentColumns.booked(row), onlooker, now);
        };
    }

    private static UUID from(@Nullable Cursor after, UUID start) {
        return after == null ? start : after.key(0, UUID::fromString);
    }
}
