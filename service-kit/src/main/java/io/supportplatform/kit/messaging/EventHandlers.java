package io.supportplatform.kit.messaging;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenPanacheTransaction;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.kit.transaction.PanacheTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** The handlers of this service by wire name, and the kind of transaction they share. */
@Singleton
class EventHandlers {

    private final Map<String, EventHandler<?>> byType = new HashMap<>();
    private final boolean panache;
    private final PgTransaction pgTransaction;
    private final PanacheTransaction panacheTransaction;

    EventHandlers(
            @Any Instance<PgEventHandler<?>> pgHandlers,
            @Any Instance<PanacheEventHandler<?>> panacheHandlers,
            PgTransaction pgTransaction,
            PanacheTransaction panacheTransaction) {
        List<EventHandler<?>> handlers = Stream.<EventHandler<?>>concat(pgHandlers.stream(), panacheHandlers.stream())
                .toList();
        for (EventHandler<?> handler : handlers) {
            if (byType.put(handler.type(), handler) != null) {
                throw new IllegalStateException("two handlers hear " + handler.type());
            }
        }
        panache = handlers.stream().anyMatch(PanacheEventHandler.class::isInstance);
        if (panache && handlers.stream().anyMatch(PgEventHandler.class::isInstance)) {
            throw new IllegalStateException("handlers of one service share a transaction, so they are of one kind");
        }
        this.pgTransaction = pgTransaction;
        this.panacheTransaction = panacheTransaction;
    }

    Optional<EventHandler<?>> hearing(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    <T> Uni<T> inTransaction(Function<OpenTransaction, Uni<T>> work) {
        return panache ? panacheTransaction.run(work::apply) : pgTransaction.run(work::apply);
    }

    <E> Uni<Void> handle(IncomingEvent.Readable<E> readable, OpenTransaction transaction) {
        return switch (readable.handler()) {
            case PgEventHandler<E> pg ->
                pg.handle(readable.event(), readable.envelope(), (OpenPgTransaction) transaction);
            case PanacheEventHandler<E> panache -> {
                var open = (OpenPanacheTransaction) transaction;
                yield panache.handle(readable.event(), readable.envelope(), open)
                        .call(() -> emptied(open.session()));
            }
        };
    }

    // Each flush looks at every entity of the session; keeping them, a chunk would cost the square of its events.
    private static Uni<Void> emptied(Mutiny.Session session) {
        return session.flush().invoke(session::clear);
    }
}
