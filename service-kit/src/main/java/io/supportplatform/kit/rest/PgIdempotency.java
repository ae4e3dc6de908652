package io.supportplatform.kit.rest;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.PgTransaction;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code Idempotency-Key} for use cases that work through {@link PgTransaction}. */
@Singleton
public class PgIdempotency {

    private final PgTransaction transaction;
    private final IdempotencyStore store;

    PgIdempotency(PgTransaction transaction, IdempotencyStore store) {
        this.transaction = transaction;
        this.store = store;
    }

    /** As {@link #remember}, and answers the caller with it. */
    public Uni<Response> once(@Nullable String key, String operation, Object body, Supplier<Uni<Answer>> work) {
        return remember(key, operation, body, work).map(StoredAnswer::toResponse);
    }

    /**
     * Does the work once per caller, operation and key, and gives every repetition the stored answer, refusals included. The
     * work joins the transaction that also stores the answer, so there is never one without the other.
     *
     * @param key       the header as it came; 400 when it is missing or longer than 255 characters
     * @param operation what is done, with the ids in its path, so that one key cannot mean two things
     * @param body      the request's body; another one under the same key is refused with 422
     */
    public Uni<StoredAnswer> remember(@Nullable String key, String operation, Object body, Supplier<Uni<Answer>> work) {
        return Uni.createFrom()
                .item(() -> store.claim(key, operation, body))
                .flatMap(claim -> transaction.run(open -> store.once(open, claim, work)));
    }
}
