package io.supportplatform.kit.messaging;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenPgTransaction;

/** Handles an event through the reactive PostgreSQL client. */
public non-sealed interface PgEventHandler<E> extends EventHandler<E> {

    /** Called once per event, inside the transaction that also remembers having seen it; a failure undoes both. */
    Uni<Void> handle(E event, EventEnvelope envelope, OpenPgTransaction transaction);
}
