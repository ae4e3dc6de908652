package io.supportplatform.kit.transaction;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/**
 * Runs a use case in one transaction on one connection of the reactive PostgreSQL client. An item commits, a failure rolls
 * back; a refusal is an item, so what was decided about it is stored.
 */
@ApplicationScoped
public class PgTransaction {

    private static final String OPEN = PgTransaction.class.getName();

    private final Pool pool;
    private final CommitSignal commits;

    PgTransaction(Pool pool, CommitSignal commits) {
        this.pool = pool;
        this.commits = commits;
    }

    /** Joins the transaction that this Vert.x context has open, or opens one and ends it with the work. */
    public <T> Uni<T> run(Function<OpenPgTransaction, Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() ->
                        ContextLocals.<OpenPgTransaction>get(OPEN).map(work).orElseGet(() -> begin(work)));
    }

    private <T> Uni<T> begin(Function<OpenPgTransaction, Uni<T>> work) {
        return pool.withTransaction(connection -> workOn(connection, work)).invoke(commits::raise);
    }

    private static <T> Uni<T> workOn(SqlConnection connection, Function<OpenPgTransaction, Uni<T>> work) {
        var transaction = new OpenPgTransaction(connection);
        ContextLocals.put(OPEN, transaction);
        return Uni.createFrom()
                .deferred(() -> work.apply(transaction))
                .onTermination()
                .invoke(() -> ContextLocals.remove(OPEN));
    }
}
