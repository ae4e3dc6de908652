package io.supportplatform.scheduling.directory;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.messaging.Sequence;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.scheduling.directory.domain.Advocate;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import io.supportplatform.scheduling.directory.domain.TeamId;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Keeps teams and advocates as their owner tells them. */
@Singleton
public class Directory {
    private static final String TEAM = """
            insert into team (id, name, schedules, sequence) values ($1, $2, $3, $4)
            on conflict (id) do update
                set name = excluded.name, schedules = excluded.schedules, sequence = excluded.sequence
            where team.sequence < excluded.sequence
            returning old.schedules is distinct from new.schedules as schedules_changed""";

    private static final String ADVOCATE = """
            insert into advocate (id, tenant_id, object_id, account_kind, display_name, active, sequence)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (id) do update
                set tenant_id = excluded.tenant_id, object_id = excluded.object_id, account_kind = excluded.account_kind,
                    display_name = excluded.display_name, active = excluded.active, sequence = excluded.sequence
            where advocate.sequence < excluded.sequence""";

    private static final String LOCK = """
            select id, tenant_id, object_id, display_name, active from advocate where id = $1
               for no key update""";

    private static final String LOCK_OF_TICKET = """
            select id from advocate
             where id = (select advocate_id from ticket where id = $1)
               for no key update""";

    /** Whether this changes anything about the team's requests: news that says the same does not. */
    public Uni<Boolean> putTeam(OpenTransaction tx, TeamId id, String name, boolean schedules, Sequence sequence) {
        return tx.select(TEAM, id.value(), name, schedules, sequence.asLong())
                .map(rows -> rows.stream().anyMatch(row -> row.getBoolean("schedules_changed")));
    }

    /** Whether this was news. */
    public Uni<Boolean> putAdvocate(OpenTransaction tx, Advocate advocate, String accountKind, Sequence sequence) {
        return tx.update(
                        ADVOCATE,
                        advocate.id().value(),
                        advocate.account().tenantId(),
                        advocate.account().objectId(),
                        accountKind,
                        advocate.displayName(),
                        advocate.active(),
                        sequence.asLong())
                .map(rows -> rows > 0);
    }

    /** Locks an advocate's calendar: whoever changes it takes this lock first, so that changes come one after the other. */
    public Uni<Optional<Advocate>> lock(OpenTransaction tx, AdvocateId id) {
        return tx.select(LOCK, id.value()).map(rows -> rows.stream().findFirst().map(Directory::toAdvocate));
    }

    /** Locks the calendar of the advocate who has the ticket, if there is one and we have heard of them. */
    public Uni<Optional<AdvocateId>> lockAdvocateOf(OpenTransaction tx, UUID ticket) {
        return tx.select(LOCK_OF_TICKET, ticket)
                .map(rows -> rows.stream().findFirst().map(row -> new AdvocateId(row.getUUID("id"))));
    }

    private static Advocate toAdvocate(Row row) {
        return new Advocate(
                new AdvocateId(row.getUUID("id")),
                new AccountId(row.getString("tenant_id"), row.getString("object_id")),
                row.getString("display_name"),
                row.getBoolean("active"));
    }
}
