package io.supportplatform.kit.messaging;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.failpoint.Failpoint;
import io.supportplatform.kit.failpoint.Failpoints;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The relay's side of table {@code outbox}: one connection kept for as long as it leads. */
@Singleton
class OutboxTable {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** Arbitrary, but the same in every replica: what "the relay of this database" is called. */
    private static final long LOCK = 0x6f7574626f78L;

    private static final String LEAD = "select pg_try_advisory_lock($1) as leads";

    private static final String UNLOCK = "select pg_advisory_unlock($1)";

    private static final String LOWEST = """
            select id, topic, msg_key, type, headers, payload
              from outbox o
             where not exists (select from outbox_quarantine q where q.topic = o.topic and q.msg_key = o.msg_key)
             order by seq
             limit $1""";

    private static final String DELETE = "delete from outbox where id = any($1)";

    private static final String QUARANTINE = """
            with moved as (delete from outbox where id = $1 returning id, seq, topic, msg_key, type, headers, payload)
            insert into outbox_quarantine (id, seq, topic, msg_key, type, headers, payload, reason)
            select moved.*, $2 from moved""";

    private final Pool pool;
    private final Failpoints failpoints;

    OutboxTable(Pool pool, Failpoints failpoints) {
        this.pool = pool;
        this.failpoints = failpoints;
    }

    Session open() {
        return new Session(pool.getConnection().await().atMost(TIMEOUT), failpoints);
    }

    /** A connection held by one relay; closing it gives up the lead. */
    static final class Session implements AutoCloseable {

        private final SqlConnection connection;
        private final Failpoints failpoints;
        private boolean leads;

        private Session(SqlConnection connection, Failpoints failpoints) {
            this.connection = connection;
            this.failpoints = failpoints;
        }

        boolean tryLead() {
            leads = await(connection.preparedQuery(LEAD).execute(Tuple.of(LOCK)))
                    .iterator()
                    .next()
                    .getBoolean("leads");
            return leads;
        }

        List<OutboxRow> lowest(int limit) {
            return await(connection.preparedQuery(LOWEST).execute(Tuple.of(limit))).stream()
                    .map(Session::row)
                    .toList();
        }

        void delete(List<UUID> ids) {
            if (!ids.isEmpty()) {
                var deleted = connection
                        .preparedQuery(DELETE)
                        .execute(Tuple.of(ids.toArray(UUID[]::new)))
                        .subscribeAsCompletionStage();
                failpoints.pass(Failpoint.MID_DELETE);
                await(Uni.createFrom().completionStage(deleted));
            }
        }

        void quarantine(UUID id, String reason) {
            await(connection.preparedQuery(QUARANTINE).execute(Tuple.of(id, reason)));
        }

        private static OutboxRow row(Row row) {
            return new OutboxRow(
                    row.getUUID("id"),
                    row.getString("topic"),
                    row.getString("msg_key"),
                    row.getString("type"),
                    row.getJsonObject("headers"),
                    row.getDelegate().getBuffer("payload"));
        }

        private static RowSet<Row> await(Uni<RowSet<Row>> query) {
            return query.await().atMost(TIMEOUT);
        }

        // The connection goes back to the pool alive, so its session lock must be given up by name; if that fails the
        // connection is broken and the server has dropped the lock with it.
        @Override
        public void close() {
            Uni<Void> unlocked = leads
                    ? connection.preparedQuery(UNLOCK).execute(Tuple.of(LOCK)).replaceWithVoid()
                    : Uni.createFrom().voidItem();
            unlocked.onFailure()
                    .recoverWithNull()
                    .chain(connection::close)
                    .await()
                    .atMost(TIMEOUT);
        }
    }
}
