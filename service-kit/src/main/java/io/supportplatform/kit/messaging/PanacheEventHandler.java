package io.supportplatform.kit.messaging;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenPanacheTransaction;

/** Handles an event through Hibernate Reactive. */
public non-sealed interface PanacheEventHandler<E> extends EventHandler<E> {

    /** Called once per event, inside the transaction that also remembers having seen it; a failure undoes both. */
    Uni<Void> handle(E event, EventEnvelope envelope, OpenPanacheTransaction transaction);
}
