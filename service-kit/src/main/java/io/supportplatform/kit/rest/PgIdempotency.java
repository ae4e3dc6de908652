package io.supportplatform.kit.rest;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import jakarta.inject.Singleton;
import java.util.function.Function;

/** {@code Idempotency-Key} for use cases that work through {@link PgTransaction}. */
@Singleton
public final class PgIdempotency extends Idempotency {

    private final PgTransaction transaction;

    PgIdempotency(PgTransaction transaction, IdempotencyStore store) {
        super(store);
        this.transaction = transaction;
    }

    @Override
    <T> Uni<T> inTransaction(Function<OpenTransaction, Uni<T>> work) {
        return transaction.run(work::apply);
    }
}
