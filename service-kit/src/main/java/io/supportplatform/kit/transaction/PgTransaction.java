package io.supportplatform.kit.transaction;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.failpoint.Failpoints;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.function.Function;

/**
 * Runs a use case in one transaction on one connection of the reactive PostgreSQL client. An item commits, a failure rolls
 * back; a refusal is an item, so what was decided about it is stored.
 */
@Singleton
public class PgTransaction extends Transactions<OpenPgTransaction> {

    private final Pool pool;

    PgTransaction(Pool pool, Failpoints failpoints) {
        super(failpoints);
        this.pool = pool;
    }

    @Override
    <T> Uni<T> begin(CommitPassage passage, Function<OpenPgTransaction, Uni<T>> work) {
        return pool.withTransaction(connection -> work.apply(new OpenPgTransaction(connection, passage)));
    }

    @Override
    OpenPgTransaction joined(OpenTransaction open) {
        return switch (open) {
            case OpenPgTransaction ours -> ours;
            case OpenPanacheTransaction _ -> throw new IllegalStateException("a transaction of the other kind is open");
        };
    }
}
