package io.supportplatform.kit.transaction;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transaction on one connection of the reactive PostgreSQL client. */
public record OpenPgTransaction(SqlConnection connection, CommitPassage passage) implements OpenTransaction {

    @Override
    public Uni<Integer> update(String sql, @Nullable Object... arguments) {
        return connection.preparedQuery(sql).execute(Tuple.from(arguments)).map(SqlResult::rowCount);
    }

    @Override
    public Uni<List<Row>> select(String sql, @Nullable Object... arguments) {
        return connection
                .preparedQuery(sql)
                .execute(Tuple.from(arguments))
                .map(rows -> rows.stream().toList());
    }
}
