package io.supportplatform.kit.rest;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenTransaction;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code Idempotency-Key}: what was done under a key is done once, and answered alike ever after. */
public abstract sealed class Idempotency permits PgIdempotency, PanacheIdempotency {

    private final IdempotencyStore store;

    Idempotency(IdempotencyStore store) {
        this.store = store;
    }

    abstract <T> Uni<T> inTransaction(Function<OpenTransaction, Uni<T>> work);

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
                .flatMap(claim -> inTransaction(open -> store.once(open, claim, work)));
    }
}
