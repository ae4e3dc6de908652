package io.supportplatform.kit.transaction;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.failpoint.Failpoints;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.function.Function;

/** Lends a connection of the reactive PostgreSQL client for statements that commit by themselves. */
@Singleton
public class PgStatements {

    private final Pool pool;
    private final Failpoints failpoints;

    PgStatements(Pool pool, Failpoints failpoints) {
        this.pool = pool;
        this.failpoints = failpoints;
    }

    /** Runs the work on one connection; what waits for a commit is told when the work has succeeded. */
    public <T> Uni<T> run(Function<AutoCommit, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            var passage = new CommitPassage(failpoints);
            return Uninterrupted.of(pool.withConnection(connection -> work.apply(new AutoCommit(connection, passage)))
                    .invoke(passage::afterCommit));
        });
    }
}
