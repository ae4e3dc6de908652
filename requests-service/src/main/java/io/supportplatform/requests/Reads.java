package io.supportplatform.requests;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the SQL of lists and searches on the reactive client, outside any transaction; never called from inside one. */
@Singleton
public class Reads {

    private final Pool pool;

    Reads(Pool pool) {
        this.pool = pool;
    }

    /** Something that can run a query: these reads, or an open transaction. */
    @FunctionalInterface
    public interface Select {
        Uni<List<Row>> select(String sql, Object... arguments);
    }

    public Uni<List<Row>> select(String sql, @Nullable Object... arguments) {
        return pool.preparedQuery(sql).execute(Tuple.from(arguments)).map(Reads::list);
    }

    private static List<Row> list(RowSet<Row> rows) {
        return rows.stream().toList();
    }
}
