package io.supportplatform.notification.ticket;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.notification.delivery.Facts;
import io.supportplatform.notification.ticket.domain.CaseDetails;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the requests and their contacts. Every statement applies only what is newer than what it has. */
@Singleton
class TicketRepository {

    private static final String PUT = """
            insert into ticket (ticket_id, number, details, team_id, applied) values ($1, $2, $3, $4, $5)
            on conflict (ticket_id) do update
               set number = excluded.number, details = excluded.details, team_id = excluded.team_id,
                   applied = excluded.applied
             where ticket.applied < excluded.applied""";

    private static final String PUT_CONTACT = """
            insert into ticket_contact (ticket_id, account, role, applied) values ($1, $2, $3, $4)
            on conflict (ticket_id, account) do update set role = excluded.role, applied = excluded.applied
             where ticket_contact.applied < excluded.applied""";

    private static final String FIND = "select details from ticket where ticket_id = $1";

    private static final String IS_CONTACT =
            "select exists (select from ticket_contact where ticket_id = $1 and account = $2) as contact";

    private static final String HAND_OVER =
            "update ticket set team_id = $2, applied = $3 where ticket_id = $1 and applied < $3";
    // $3: whether somebody without a team serves every team.
    private static final String IS_SERVED_BY = """
            select exists (
                select from ticket t
                 where t.ticket_id = $1
                   and case when exists (select from advocate a where a.account = $2 and a.active)
                            then exists (select from advocate a
                                          where a.account = $2 and a.active and a.team_id = t.team_id)
                            else $3::boolean end) as served""";
    private static final String EXISTS = "select exists (select from ticket where ticket_id = $1) as known";

    private final Facts facts;
    private final Pool pool;

    TicketRepository(Facts facts, Pool pool) {
        this.facts = facts;
        this.pool = pool;
    }

    Uni<Void> put(OpenPgTransaction transaction, CaseDetails details, @Nullable UUID teamId, EventEnvelope envelope) {
        return transaction
                .update(
                        PUT,
                        details.ticketId(),
                        details.number(),
                        facts.toJson(details),
                        teamId,
                        envelope.sequence().asLong())
                .replaceWithVoid();
    }

    Uni<Void> putContacts(
            OpenPgTransaction transaction, UUID ticketId, List<ContactJson> contacts, EventEnvelope envelope) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (ContactJson contact : contacts) {
            done = done.chain(() -> putContact(transaction, ticketId, contact, envelope));
        }
        return done;
    }

    Uni<Optional<CaseDetails>> find(OpenPgTransaction transaction, UUID ticketId) {
        return transaction
                .select(FIND, ticketId)
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> facts.fromJson(row.getJsonObject("details"), CaseDetails.class)));
    }

    Uni<Boolean> isContact(UUID ticketId, AccountId account) {
        return pool.preparedQuery(IS_CONTACT)
                .execute(Tuple.of(ticketId, account.asText()))
                .map(rows -> rows.iterator().next().getBoolean("contact"));
    }

    Uni<Void> handOver(OpenPgTransaction transaction, UUID ticketId, UUID teamId, EventEnvelope envelope) {
        return transaction
                .update(HAND_OVER, ticketId, teamId, envelope.sequence().asLong())
                .replaceWithVoid();
    }

    Uni<Boolean> isServedBy(UUID ticketId, AccountId account, boolean everyTeam) {
        return pool.preparedQuery(IS_SERVED_BY)
                .execute(Tuple.of(ticketId, account.asText(), everyTeam))
                .map(rows -> rows.iterator().next().getBoolean("served"));
    }

    Uni<Boolean> exists(UUID ticketId) {
        return pool.preparedQuery(EXISTS)
                .execute(Tuple.of(ticketId))
                .map(rows -> rows.iterator().next().getBoolean("known"));
    }

    private static Uni<Void> putContact(
            OpenPgTransaction transaction, UUID ticketId, ContactJson contact, EventEnvelope envelope) {
        return transaction
                .update(
                        PUT_CONTACT,
                        ticketId,
                        contact.account().id().asText(),
                        contact.role().name(),
                        envelope.sequence().asLong())
                .replaceWithVoid();
    }
}
