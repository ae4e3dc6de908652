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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The relay's side of table {@code outbox}: one connection kept for as long as it leads. */
@Singleton
class OutboxTable {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** Arbitrary, but the same in every replica: what "the relay of this database" is called. */
    private static final long LOCK = 0x6f7574626f78L;

    private static final String LEAD = "select pg_try_advisory_lock($1) as leads";

    /**
     * How long a leader may be silent: several times what it rests, and less than what anybody would call an outage. And its
     * commits do not wait for the disk: they delete rows that are sent or set a row aside, and what is lost of that in a crash of
     * the server is done again.
     */
    private static final String SETTINGS = """
            select set_config('idle_session_timeout', '5s', false), set_config('synchronous_commit', 'off', false)""";

    private static final String RESET = "reset all";

    private static final String END = "select pg_terminate_backend(pg_backend_pid())";

    private static final String PING = "select";

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
        var connecting = pool.getConnection().memoize().indefinitely();
        try {
            return new Session(await(connecting.subscribeAsCompletionStage()), failpoints);
        } catch (RuntimeException late) {
            connecting.subscribe().with(SqlConnection::closeAndForget, _ -> {});
            throw late;
        }
    }

    /** Waits without cancelling: what is cancelled goes on all the same, but nobody takes what it yields. */
    private static <T> T await(CompletableFuture<T> work) {
        try {
            return work.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (TimeoutException late) {
            throw new IllegalStateException("the database does not answer", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * A connection held by one relay; closing it gives up the lead. So does silence: a leader that is frozen must not keep the
     * others from sending, and the server alone can see that.
     */
    static final class Session implements AutoCloseable {

        private final SqlConnection connection;
        private final Failpoints failpoints;
        private boolean mayLead;

        private Session(SqlConnection connection, Failpoints failpoints) {
            this.connection = connection;
            this.failpoints = failpoints;
        }

        boolean tryLead() {
            run(SETTINGS);
            mayLead = true;
            mayLead = run(LEAD, LOCK).iterator().next().getBoolean("leads");
            return mayLead;
        }

        /** Says that this leader is alive; fails when it leads no more. */
        void ping() {
            run(PING);
        }

        List<OutboxRow> lowest(int limit) {
            return run(LOWEST, limit).stream().map(Session::row).toList();
        }

        void delete(List<UUID> ids) {
            if (!ids.isEmpty()) {
                var deleted = begin(DELETE, (Object) ids.toArray(UUID[]::new));
                failpoints.pass(Failpoint.MID_DELETE);
                await(deleted);
            }
        }

        void quarantine(UUID id, String reason) {
            run(QUARANTINE, id, reason);
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

        private RowSet<Row> run(String sql, Object... arguments) {
            return await(begin(sql, arguments));
        }

        private CompletableFuture<RowSet<Row>> begin(String sql, Object... arguments) {
            return connection.preparedQuery(sql).execute(Tuple.from(arguments)).subscribeAsCompletionStage();
        }

        // The connection goes back to the pool alive, so its settings and its lock are given up by name, the lock also
        // when nobody heard whether it was got. If either fails the server is asked to end the connection: nobody else
        // may commit without waiting for the disk, or lead without knowing.
        @Override
        public void close() {
            Uni<RowSet<Row>> reset = connection.preparedQuery(RESET).execute();
            Uni<RowSet<Row>> freed =
                    mayLead ? reset.chain(() -> connection.preparedQuery(UNLOCK).execute(Tuple.of(LOCK))) : reset;
            await(freed.onFailure()
                    .recoverWithUni(() -> connection.preparedQuery(END).execute())
                    .onFailure()
                    .recoverWithNull()
                    .chain(connection::close)
                    .subscribeAsCompletionStage());
        }
    }
}
