package io.supportplatform.kit.messaging;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.messaging.ParkedEvents.Key;
import io.supportplatform.kit.rest.Cursor;
import io.supportplatform.kit.rest.Page;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an operator can do about parked events: see them, and drive a key again once its cause is mended. */
@Singleton
public class ParkedEventOperations {

    private static final String LIST = """
            select id, topic, msg_key, event_id, type, reason, detail, attempts, parked_at
              from parked_event where id > $1 order by id limit $2""";

    private static final String KEY_OF = "select topic, msg_key, reason from parked_event where id = $1";

    private final Pool pool;
    private final EventHandlers handlers;
    private final EventReader reader;
    private final ChunkTransaction chunk;
    private final ParkedEvents parked;

    ParkedEventOperations(
            Pool pool, EventHandlers handlers, EventReader reader, ChunkTransaction chunk, ParkedEvents parked) {
        this.pool = pool;
        this.handlers = handlers;
        this.reader = reader;
        this.chunk = chunk;
        this.parked = parked;
    }

    /** One parked event as an operator sees it; the payload stays inside. */
    public record View(
            long id,
            String topic,
            String key,
            @Nullable UUID eventId,
            @Nullable String type,
            String reason,
            String detail,
            int attempts,
            Instant parkedAt) {}

    /** Why a re-drive did not happen. */
    public sealed interface Refusal {

        /** There is no such event, or no longer. */
        record NotFound() implements Refusal {}

        /** It failed again and stays where it is, in front of those that wait for it. */
        record FailedAgain(String detail) implements Refusal {}
    }

    /** Parked events, oldest first. */
    public Uni<Page<View>> list(@Nullable Cursor after, int limit) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(after == null ? 0L : after.key(0, Long::parseLong), limit + 1))
                .map(rows -> Page.of(
                        rows.stream().map(ParkedEventOperations::view).toList(),
                        limit,
                        view -> Cursor.of(Long.toString(view.id()))));
    }

    /**
     * Handles the parked events of this one's key again, in order, each in a transaction of its own, until none is left or one
     * fails. A malformed event stands outside that order: it is read again alone, and only when it is named.
     *
     * @return how many were handled
     */
    public Uni<Decision<Integer, Refusal>> redrive(long id) {
        return pool.preparedQuery(KEY_OF)
                .execute(Tuple.of(id))
                .flatMap(rows -> rows.size() == 0
                        ? Uni.createFrom().item(Decision.refused(new Refusal.NotFound()))
                        : redrive(id, rows.iterator().next()));
    }

    private Uni<Decision<Integer, Refusal>> redrive(long id, Row named) {
        boolean malformed = named.getString("reason").equals(ParkedEvents.Reason.MALFORMED.name());
        Uni<Integer> handled = malformed
                ? handle(transaction -> parked.byId(transaction, id)).map(done -> done ? 1 : 0)
                : handleAllOf(key(named), 0);
        return handled.map(Decision::<Integer, Refusal>accepted)
                .onFailure()
                .recoverWithItem(failure -> Decision.refused(new Refusal.FailedAgain(String.valueOf(failure))));
    }

    private Uni<Integer> handleAllOf(Key key, int before) {
        return handle(transaction -> parked.firstOf(transaction, key))
                .flatMap(done ->
                        done ? handleAllOf(key, before + 1) : Uni.createFrom().item(before));
    }

    /** Handles the one event that is found, if there is one; both in one transaction. */
    private Uni<Boolean> handle(Function<OpenPgTransaction, Uni<List<Row>>> find) {
        return handlers.inTransaction(transaction -> find.apply(transaction)
                .flatMap(rows -> rows.isEmpty()
                        ? Uni.createFrom().item(false)
                        : handle(rows.getFirst(), transaction).replaceWith(true)));
    }

    private Uni<Void> handle(Row row, OpenPgTransaction transaction) {
        var raw = new IncomingEvent.Raw(
                row.getString("topic"),
                row.getString("msg_key"),
                row.getJsonObject("headers"),
                row.getBuffer("payload") == null
                        ? null
                        : row.getBuffer("payload").getBytes());
        return switch (reader.read(raw)) {
            case IncomingEvent.Readable<?> readable ->
                chunk.traced(readable, transaction).chain(() -> parked.delete(transaction, row.getLong("id")));
            case IncomingEvent.Unwanted unwanted -> parked.delete(transaction, row.getLong("id"));
            case IncomingEvent.Malformed malformed -> Uni.createFrom().failure(new MalformedEvent(malformed.detail()));
        };
    }

    private static Key key(Row row) {
        return new Key(row.getString("topic"), row.getString("msg_key"));
    }

    private static View view(Row row) {
        return new View(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("msg_key"),
                row.getUUID("event_id"),
                row.getString("type"),
                row.getString("reason"),
                row.getString("detail"),
                row.getInteger("attempts"),
                row.getOffsetDateTime("parked_at").toInstant());
    }
}
