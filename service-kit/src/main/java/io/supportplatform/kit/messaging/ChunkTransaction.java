package io.supportplatform.kit.messaging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.failpoint.Failpoint;
import io.supportplatform.kit.failpoint.Failpoints;
import io.supportplatform.kit.messaging.IncomingEvent.Malformed;
import io.supportplatform.kit.messaging.IncomingEvent.Readable;
import io.supportplatform.kit.messaging.IncomingEvent.Unwanted;
import io.supportplatform.kit.messaging.ParkedEvents.Key;
import io.supportplatform.kit.messaging.ParkedEvents.Reason;
import io.supportplatform.kit.observability.MessagingMetrics;
import io.supportplatform.kit.observability.TraceParent;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The effect of a run of records, in one transaction: what was seen before is dropped, what is malformed or stands behind a
 * parked event of its key is parked, the rest is handled in order.
 */
@Singleton
class ChunkTransaction {

    private final EventHandlers handlers;
    private final Inbox inbox;
    private final ParkedEvents parked;
    private final MessagingMetrics metrics;
    private final Failpoints failpoints;

    ChunkTransaction(
            EventHandlers handlers, Inbox inbox, ParkedEvents parked, MessagingMetrics metrics, Failpoints failpoints) {
        this.handlers = handlers;
        this.inbox = inbox;
        this.parked = parked;
        this.metrics = metrics;
        this.failpoints = failpoints;
    }

    Uni<Void> apply(List<IncomingEvent> chunk) {
        return handlers.inTransaction(transaction -> Uni.combine()
                .all()
                .unis(inbox.fresh(transaction, ids(chunk)), parked.parkedAmong(transaction, keys(chunk)))
                .asTuple()
                .invoke(() -> failpoints.pass(Failpoint.AFTER_INBOX))
                .flatMap(seen -> inOrder(chunk, new HashSet<>(seen.getItem1()), seen.getItem2(), transaction)));
    }

    /**
     * Parks one record that failed for good, and remembers it as seen; not again when it is seen by now, because an earlier
     * try to park it has arrived after all, or another replica could handle it.
     */
    Uni<Void> park(IncomingEvent event, String detail, int attempts) {
        boolean recognisable = event.raw().eventId().isPresent();
        return handlers.inTransaction(transaction -> inbox.fresh(transaction, ids(List.of(event)))
                .flatMap(fresh -> recognisable && fresh.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : parked.park(transaction, event.raw(), Reason.FAILED, detail, attempts)));
    }

    private Uni<Void> inOrder(
            List<IncomingEvent> chunk, Set<UUID> fresh, Set<Key> waiting, OpenPgTransaction transaction) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (IncomingEvent event : chunk) {
            done = done.chain(() -> one(event, fresh, waiting, transaction));
        }
        return done;
    }

    private Uni<Void> one(IncomingEvent event, Set<UUID> fresh, Set<Key> waiting, OpenPgTransaction transaction) {
        return switch (event) {
            case Unwanted unwanted -> {
                metrics.skipped(unwanted.raw().type());
                yield Uni.createFrom().voidItem();
            }
            case Malformed malformed -> parkMalformed(malformed, fresh, transaction);
            case Readable<?> readable -> readable(readable, fresh, waiting, transaction);
        };
    }

    // A malformed record without an id cannot be recognised when it comes again; parking it twice is the lesser harm.
    private Uni<Void> parkMalformed(Malformed malformed, Set<UUID> fresh, OpenPgTransaction transaction) {
        boolean seen = malformed.raw().eventId().map(id -> !fresh.remove(id)).orElse(false);
        return seen
                ? Uni.createFrom().voidItem()
                : parked.park(transaction, malformed.raw(), Reason.MALFORMED, malformed.detail(), 1);
    }

    private Uni<Void> readable(Readable<?> readable, Set<UUID> fresh, Set<Key> waiting, OpenPgTransaction transaction) {
        if (!fresh.remove(readable.envelope().id())) {
            metrics.duplicate();
            return Uni.createFrom().voidItem();
        }
        if (waiting.contains(key(readable))) {
            return parked.park(
                    transaction, readable.raw(), Reason.WAITS_FOR_EARLIER, "an earlier event of this key is parked", 0);
        }
        return traced(readable, transaction);
    }

    @SuppressWarnings("MustBeClosed") // closed when the handler's Uni ends, which no try block can wait for
    Uni<Void> traced(Readable<?> readable, OpenPgTransaction transaction) {
        var parent = Context.root()
                .with(Span.wrap(TraceParent.parse(readable.envelope().traceparent())));
        Scope scope = parent.makeCurrent();
        return Uni.createFrom()
                .deferred(() -> readable.handle(transaction))
                .onTermination()
                .invoke(scope::close)
                .invoke(metrics::handled);
    }

    private static List<UUID> ids(List<IncomingEvent> chunk) {
        return chunk.stream()
                .filter(event -> !(event instanceof Unwanted))
                .flatMap(event -> event.raw().eventId().stream())
                .toList();
    }

    private static Set<Key> keys(List<IncomingEvent> chunk) {
        var keys = new HashSet<Key>();
        chunk.stream().filter(Readable.class::isInstance).forEach(event -> keys.add(key(event)));
        return keys;
    }

    private static Key key(IncomingEvent event) {
        return new Key(event.raw().topic(), event.raw().key());
    }
}
