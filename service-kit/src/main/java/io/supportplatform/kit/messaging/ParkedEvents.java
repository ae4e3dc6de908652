package io.supportplatform.kit.messaging;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Table {@code parked_event}: what could not be handled, and what waits behind it. */
@Singleton
class ParkedEvents {

    // The row lock is what keeps order: while a re-drive empties a key, a consumer that finds the key parked waits
    // here, and then sees it free; the other way round, the re-drive finds what the consumer has added.
    private static final String PARKED_KEYS = """
            select topic, msg_key from parked_event
             where (topic, msg_key) in (select * from unnest($1::text[], $2::text[]))
               and reason <> 'MALFORMED'
             order by id
               for update""";

    private static final String PARK = """
            insert into parked_event (topic, msg_key, event_id, type, headers, payload, reason, detail, attempts)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)""";

    private static final String FIRST_OF_KEY = """
            select p.* from parked_event p
             where p.topic = $1 and p.msg_key = $2 and p.reason <> 'MALFORMED'
             order by p.id
             limit 1
               for update""";

    private static final String BY_ID = "select * from parked_event where id = $1 for update";

    private static final String DELETE = "delete from parked_event where id = $1";

    /** Why a record is parked. */
    enum Reason {
        MALFORMED,
        FAILED,
        WAITS_FOR_EARLIER
    }

    /** A key whose order is kept. */
    record Key(String topic, String key) {}

    Uni<Set<Key>> parkedAmong(OpenTransaction transaction, Collection<Key> keys) {
        if (keys.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return transaction
                .select(
                        PARKED_KEYS,
                        keys.stream().map(Key::topic).toArray(String[]::new),
                        keys.stream().map(Key::key).toArray(String[]::new))
                .map(ParkedEvents::keys);
    }

    Uni<Void> park(OpenTransaction transaction, IncomingEvent.Raw raw, Reason reason, String detail, int attempts) {
        return transaction
                .update(
                        PARK,
                        raw.topic(),
                        raw.key(),
                        raw.eventId().orElse(null),
                        raw.type(),
                        raw.headers(),
                        raw.payload() == null ? null : Buffer.buffer(raw.payload()),
                        reason.name(),
                        CloudEventHeaders.storable(detail.length() > 2_000 ? detail.substring(0, 2_000) : detail),
                        attempts)
                .replaceWithVoid();
    }

    Uni<List<Row>> byId(OpenTransaction transaction, long id) {
        return transaction.select(BY_ID, id);
    }

    /** The first of those that keep their key's order; a malformed one has no place in it. */
    Uni<List<Row>> firstOf(OpenTransaction transaction, Key key) {
        return transaction.select(FIRST_OF_KEY, key.topic(), key.key());
    }

    Uni<Void> delete(OpenTransaction transaction, long id) {
        return transaction.update(DELETE, id).replaceWithVoid();
    }

    private static Set<Key> keys(List<Row> rows) {
        var keys = new HashSet<Key>();
        rows.forEach(row -> keys.add(new Key(row.getString("topic"), row.getString("msg_key"))));
        return keys;
    }
}
