package io.supportplatform.kit.transaction;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL on one connection: inside a transaction, or each statement by itself. */
public sealed interface Statements permits OpenTransaction, AutoCommit {

    /**
     * Runs a statement with {@code $1}-style parameters.
     *
     * @return how many rows it touched
     */
    Uni<Integer> update(String sql, @Nullable Object... arguments);

    /** Runs a query, or a statement with RETURNING, with {@code $1}-style parameters. */
    Uni<List<Row>> select(String sql, @Nullable Object... arguments);

    /** Its way through the commit. */
    CommitPassage passage();

    /** Does this once what was written is committed, and never when it is not; it must return at once and not fail. */
    default void afterCommit(Runnable told) {
        passage().await(told);
    }
}
