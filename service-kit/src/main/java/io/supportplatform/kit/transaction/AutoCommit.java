package io.supportplatform.kit.transaction;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Each statement commits by itself: for what only reads, and for a use case that is one statement. Without the two words around
 * it such a use case takes two round trips less.
 */
public record AutoCommit(SqlConnection connection, CommitPassage passage) implements Statements {

    @Override
    public Uni<Integer> update(String sql, @Nullable Object... arguments) {
        return asOne().update(sql, arguments);
    }

    @Override
    public Uni<List<Row>> select(String sql, @Nullable Object... arguments) {
        return asOne().select(sql, arguments);
    }

    /** Several statements that belong together after all, on the same connection; a failure rolls them back. */
    public <T> Uni<T> together(Function<OpenPgTransaction, Uni<T>> work) {
        return connection
                .begin()
                .flatMap(transaction -> work.apply(asOne())
                        .call(transaction::commit)
                        .onFailure()
                        .call(failure -> transaction.rollback().onFailure().recoverWithNull()));
    }

    private OpenPgTransaction asOne() {
        return new OpenPgTransaction(connection, passage);
    }
}
