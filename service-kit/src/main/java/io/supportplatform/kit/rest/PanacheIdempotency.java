package io.supportplatform.kit.rest;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.kit.transaction.PanacheTransaction;
import jakarta.inject.Singleton;
import java.util.function.Function;

/** {@code Idempotency-Key} for use cases that work through {@link PanacheTransaction}. */
@Singleton
public final class PanacheIdempotency extends Idempotency {

    private final PanacheTransaction transaction;

    PanacheIdempotency(PanacheTransaction transaction, IdempotencyStore store) {
        super(store);
        this.transaction = transaction;
    }

    @Override
    <T> Uni<T> inTransaction(Function<OpenTransaction, Uni<T>> work) {
        return transaction.run(work::apply);
    }
}
