package io.supportplatform.kit.transaction;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.failpoint.Failpoints;
import io.vertx.mutiny.sqlclient.Pool;
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
    private final Failpoints failpoints;

    PgTransaction(Pool pool, CommitSignal commits, Failpoints failpoints) {
        this.pool = pool;
        this.commits = commits;
        this.failpoints = failpoints;
    }

    /** Joins the transaction that this Vert.x context has open, or opens one and ends it with the work. */
    public <T> Uni<T> run(Function<OpenPgTransaction, Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() ->
                        ContextLocals.<OpenPgTransaction>get(OPEN).map(work).orElseGet(() -> begin(work)));
    }

    private <T> Uni<T> begin(Function<OpenPgTransaction, Uni<T>> work) {
        var passage = new CommitPassage(failpoints);
        return pool.withTransaction(connection -> workOn(new OpenPgTransaction(connection), work, passage))
                .invoke(passage::afterCommit)
                .invoke(commits::raise);
    }

    private static <T> Uni<T> workOn(
            OpenPgTransaction transaction, Function<OpenPgTransaction, Uni<T>> work, CommitPassage passage) {
        ContextLocals.put(OPEN, transaction);
        return Uni.createFrom()
                .deferred(() -> work.apply(transaction))
                .call(() -> passage.beforeCommit(transaction))
                .onTermination()
                .invoke(() -> ContextLocals.remove(OPEN));
    }
}
