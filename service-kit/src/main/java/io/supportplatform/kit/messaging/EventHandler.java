package io.supportplatform.kit.messaging;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenPgTransaction;

/**
 * What a service does when it hears an event; a CDI bean of this type is all it takes to be registered.
 *
 * @param <E> the service's own record of the event, with only the fields it reads
 */
public interface EventHandler<E> {

    /** The wire name it hears, {@code io.supportplatform.<Fact>.v1}. */
    String type();

    /** The record that the payload is read into. */
    Class<E> payload();

    /** Called once per event, inside the transaction that also remembers having seen it; a failure undoes both. */
    Uni<Void> handle(E event, EventEnvelope envelope, OpenPgTransaction transaction);
}
