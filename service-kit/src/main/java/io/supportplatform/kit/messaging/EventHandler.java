package io.supportplatform.kit.messaging;

/**
 * What a service does when it hears an event. A CDI bean of one of the two kinds is all it takes to be registered; all handlers
 * of a service are of one kind, because a chunk of records is one transaction.
 *
 * @param <E> the service's own record of the event, with only the fields it reads
 */
public sealed interface EventHandler<E> permits PgEventHandler, PanacheEventHandler {

    /** The wire name it hears, {@code io.supportplatform.<Fact>.v1}. */
    String type();

    /** The record that the payload is read into. */
    Class<E> payload();
}
