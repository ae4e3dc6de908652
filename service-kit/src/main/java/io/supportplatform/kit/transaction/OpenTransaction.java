package io.supportplatform.kit.transaction;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that some use case or handler has open. Whoever receives one writes as part of it; there is no way to obtain
 * one outside a transaction, so an outbox row can never be written without the change it tells of.
 */
public sealed interface OpenTransaction permits OpenPgTransaction, OpenPanacheTransaction {

    /**
     * Runs a statement with {@code $1}-style parameters.
     *
     * @return how many rows it touched
     */
    Uni<Integer> update(String sql, @Nullable Object... arguments);

    /** Runs a query, or a statement with RETURNING, with {@code $1}-style parameters. */
    Uni<List<Row>> select(String sql, @Nullable Object... arguments);
}
