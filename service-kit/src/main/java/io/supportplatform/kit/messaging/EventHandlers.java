package io.supportplatform.kit.messaging;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The handlers of this service by wire name, and the transaction that those of a chunk share. */
@Singleton
class EventHandlers {

    private final Map<String, EventHandler<?>> byType = new HashMap<>();
    private final PgTransaction transaction;

    EventHandlers(@Any Instance<EventHandler<?>> handlers, PgTransaction transaction) {
        for (EventHandler<?> handler : handlers) {
            if (byType.put(handler.type(), handler) != null) {
                throw new IllegalStateException("two handlers hear " + handler.type());
            }
        }
        this.transaction = transaction;
    }

    Optional<EventHandler<?>> hearing(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    <T> Uni<T> inTransaction(Function<OpenPgTransaction, Uni<T>> work) {
        return transaction.run(work::apply);
    }
}
