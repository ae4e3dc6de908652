package io.supportplatform.requests.ticket;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.kit.transaction.Statements;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.ticket.domain.Ticket;
import io.supportplatform.requests.ticket.domain.TicketHead;
import io.supportplatform.requests.ticket.domain.TicketId;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Requests by id, as whole values. Submitting, which is done often, changes their rows by narrower statements of its own. */
@Singleton
public class TicketRepository {

    private static final String COLUMNS = """
            id, version, state, creator, channel, created_at,
            problem_step, plan_step, contact_step, sharing_step, review_step,
            product_id, product_name, product_version, category, problem_id, problem_title, schedulable, complex,
            title, description, started_at, hard_to_reach,
            contract_id, reservation_id, severity, twenty_four_seven,
            phone, preferred_method, country, time_zone, language, acknowledged,
            attempt_id, submitted_at, number, opened_at, expected_from, expected_to,
            team_id, hops, advocate_id, assigned_at, transfer_to, transfer_reason, transfer_text""";

    private static final String CONTACTS = """
            array(select role from ticket_contact where ticket_id = $1 order by position) as roles,
            array(select account from ticket_contact where ticket_id = $1 order by position) as accounts,
            array(select tenant_id from ticket_contact where ticket_id = $1 order by position) as tenants,
            array(select email from ticket_contact where ticket_id = $1 order by position) as emails""";

    private static final String FIND = "select %s, %s from ticket where id = $1".formatted(COLUMNS, CONTACTS);

    private static final String LOCK = "select %s from ticket where id = $1 for update".formatted(COLUMNS);

    private static final String FIND_CONTACTS = "select " + CONTACTS;

    private static final String ADD = """
            insert into ticket (version, id, creator, channel, created_at, %s)
            values (0, $1, $2, $3, $4, %s)
            returning version""";

    private static final String STORE = """
            update ticket set version = version + 1, (%s) = row(%s)
             where id = $1
            returning version""";

    private static final String STORE_CONTACTS = """
            with gone as (delete from ticket_contact where ticket_id = $1 and position >= cardinality($2::text[]))
            insert into ticket_contact (ticket_id, position, role, account, tenant_id, email)
            select $1, contact.number - 1, contact.role, contact.account, contact.tenant_id, contact.email
              from unnest($2::text[], $3::text[], $4::text[], $5::text[])
                   with ordinality as contact (role, account, tenant_id, email, number)
            on conflict (ticket_id, position) do update
               set role = excluded.role, account = excluded.account,
                   tenant_id = excluded.tenant_id, email = excluded.email
             where (ticket_contact.role, ticket_contact.account, ticket_contact.tenant_id, ticket_contact.email)
                   is distinct from (excluded.role, excluded.account, excluded.tenant_id, excluded.email)""";

    private static final String REMOVE = "delete from ticket where id = $1";

    public Uni<Optional<Versioned<Ticket>>> find(Statements open, TicketId id) {
        return open.select(FIND, id.value())
                .map(rows -> rows.stream().findFirst().map(row -> ticket(row, row)));
    }

    /**
     * Finds a request that is about to change, and makes whoever else wants to change it wait: an answer from Kafka and a click
     * in the portal then happen one after the other, instead of one of them failing. The contacts are asked for by themselves,
     * because a statement that has waited for a lock still sees other tables as they were before; both are sent at once, and the
     * connection keeps their order.
     */
    public Uni<Optional<Versioned<Ticket>>> findForChange(OpenTransaction open, TicketId id) {
        return Uni.combine()
                .all()
                .unis(open.select(LOCK, id.value()), open.select(FIND_CONTACTS, id.value()))
                .with((rows, contacts) -> rows.stream().findFirst().map(row -> ticket(row, contacts.getFirst())));
    }

    public Uni<Long> add(OpenTransaction open, Ticket ticket) {
        TicketHead head = ticket.head();
        var columns = TicketRow.columns(ticket);
        return open.select(
                        ADD.formatted(columns.names(), columns.parameters(5)),
                        columns.after(
                                head.id().value(),
                                head.creator().asText(),
                                head.channel().name(),
                                head.createdAt().atOffset(ZoneOffset.UTC)))
                .map(TicketRepository::version)
                .call(() -> storeContacts(open, ticket));
    }

    /**
     * Stores the request as it is now; it must have been found for change in the same transaction.
     *
     * @return its new version
     */
    public Uni<Long> store(OpenTransaction open, Ticket ticket) {
        var columns = TicketRow.columns(ticket);
        return open.select(
                        STORE.formatted(columns.names(), columns.parameters(2)),
                        columns.after(ticket.head().id().value()))
                .map(TicketRepository::version)
                .call(() -> storeContacts(open, ticket));
    }

    public Uni<Void> remove(OpenTransaction open, TicketId id) {
        return open.update(REMOVE, id.value()).replaceWithVoid();
    }

    private static Versioned<Ticket> ticket(Row row, Row contacts) {
        return new Versioned<>(new TicketRow(row, ContactRow.readAll(contacts)).toTicket(), row.getLong("version"));
    }

    private static Uni<Void> storeContacts(OpenTransaction open, Ticket ticket) {
        var participants = TicketRow.form(ticket).participants();
        return open.update(STORE_CONTACTS, ContactRow.arguments(ticket.head().id(), participants))
                .replaceWithVoid();
    }

    private static Long version(List<Row> rows) {
        return rows.getFirst().getLong("version");
    }
}
