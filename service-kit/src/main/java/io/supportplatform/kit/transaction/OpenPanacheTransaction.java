package io.supportplatform.kit.transaction;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.impl.SqlClientConnection;
import org.jspecify.annotations.Nullable;

/**
 * A transaction of a Hibernate Reactive session. Statements given to it run on the session's own connection, beside the
 * entities and within the same commit; they do not see changes that the session has not flushed yet.
 */
public record OpenPanacheTransaction(Mutiny.Session session, CommitPassage passage) implements OpenTransaction {

    @Override
    public Uni<Integer> update(String sql, @Nullable Object... arguments) {
        return run(sql, arguments).map(RowSet::rowCount);
    }

    @Override
    public Uni<List<Row>> select(String sql, @Nullable Object... arguments) {
        return run(sql, arguments)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Row::newInstance)
                        .toList());
    }

    private Uni<RowSet<io.vertx.sqlclient.Row>> run(String sql, @Nullable Object... arguments) {
        return Uni.createFrom().completionStage(() -> connection().preparedQuery(sql, Tuple.from(arguments)));
    }

    // Hibernate Reactive's own parser of native queries knows neither arrays nor statements that return rows; its
    // client connection does, and is the only way to stay inside the session's transaction. A session that batches
    // wraps that connection; a batch size of one unwraps it and changes nothing for the session.
    private SqlClientConnection connection() {
        return (SqlClientConnection)
                ((MutinySessionImpl) session).getReactiveConnection().withBatchSize(1);
    }
}
