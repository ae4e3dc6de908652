package io.supportplatform.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.supportplatform.kit.Ids;
import io.supportplatform.kit.KitTest;
import io.supportplatform.kit.failpoint.Failpoints;
import io.supportplatform.testing.EventTap;
import io.supportplatform.testing.TappedEvent;
import io.supportplatform.testing.TestBroker;
import io.supportplatform.testing.TestEvents;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The relay when things go wrong: nothing is lost, and per key the first occurrences stay in order. */
@KitTest
class RelayFaultsIT {

    private static final String TOPIC = "support.appointments";
    private static final Duration SOON = Duration.ofSeconds(45);
    private static final String INSERT = """
            insert into outbox (id, topic, msg_key, type, headers, payload) values ($1, $2, $3, 't', $4, '{}')""";

    @Inject
    Pool pool;

    @Inject
    OutboxTable table;

    @Inject
    KafkaClients kafka;

    @Inject
    Failpoints failpoints;

    @Test
    void keepsFirstOccurrencesInOrder_whenTwoRelaysRunAtOnce() {
        // Given
        var keys = keys(20);
        var rogueRuns = new AtomicBoolean(true);
        try (var tap = TestEvents.tap(TOPIC);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var rogue = CompletableFuture.runAsync(() -> relayWithoutLeading(rogueRuns), threads);

            // When
            var writers = keys.stream()
                    .map(key -> CompletableFuture.runAsync(
                            () -> IntStream.range(0, 50).forEach(i -> add(key, i)), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(writers).join();

            // Then
            await().atMost(SOON).untilAsserted(() -> assertFirstOccurrences(tap, keys, 50));
            rogueRuns.set(false);
            rogue.join();
            await().atMost(SOON).untilAsserted(() -> assertThat(waiting(keys)).isZero());
        }
    }

    @Test
    void sendsEverythingInOrder_whenTheBrokerWasAway() {
        // Given
        var keys = keys(5);
        try (var tap = TestEvents.tap(TOPIC)) {
            keys.forEach(key -> add(key, 0));
            await().atMost(SOON).untilAsserted(() -> assertFirstOccurrences(tap, keys, 1));

            // When
            TestBroker.stop();
            keys.forEach(key -> IntStream.range(1, 20).forEach(i -> add(key, i)));
            assertThat(waiting(keys)).isEqualTo(5 * 19);
            TestBroker.start();

            // Then
            await().atMost(SOON).untilAsserted(() -> assertFirstOccurrences(tap, keys, 20));
            await().atMost(SOON).untilAsserted(() -> assertThat(waiting(keys)).isZero());
        }
    }

    @Test
    void takesUpAgain_whenItsConnectionIsCut() {
        // Given
        var keys = keys(3);
        try (var tap = TestEvents.tap(TOPIC)) {
            // When
            for (int i = 0; i < 10; i++) {
                int version = i;
                keys.forEach(key -> add(key, version));
                cutTheRelay();
            }

            // Then
            await().atMost(SOON).untilAsserted(() -> assertFirstOccurrences(tap, keys, 10));
        }
    }

    @Test
    void setsAsideWhatTheBrokerWillNeverTake_andSendsTheRest() {
        // Given
        String sick = UUID.randomUUID().toString();
        var well = keys(1);
        try (var tap = TestEvents.tap(TOPIC)) {
            // When
            pool.preparedQuery(INSERT)
                    .executeAndAwait(Tuple.of(Ids.next(), "not a topic name!", sick, new JsonObject()));
            add(well.getFirst(), 0);

            // Then
            await().atMost(SOON).untilAsserted(() -> assertFirstOccurrences(tap, well, 1));
            assertThat(pool.preparedQuery("select reason from outbox_quarantine where msg_key = $1")
                            .executeAndAwait(Tuple.of(sick)))
                    .hasSize(1);
        }
    }

    @Test
    void letsNothingOfItsKeyOvertakeARowThatIsTooLarge() {
        // Given
        var sick = UUID.randomUUID().toString();
        var well = keys(1);
        var tooLarge = headers(0).put("padding", "x".repeat(1_100_000));
        try (var tap = TestEvents.tap(TOPIC)) {
            // When
            pool.withTransactionAndAwait(connection -> connection
                    .preparedQuery(INSERT)
                    .execute(Tuple.of(Ids.next(), TOPIC, sick, tooLarge))
                    .chain(() ->
                            connection.preparedQuery(INSERT).execute(Tuple.of(Ids.next(), TOPIC, sick, headers(1))))
                    .chain(() -> connection
                            .preparedQuery(INSERT)
                            .execute(Tuple.of(Ids.next(), TOPIC, well.getFirst(), headers(0)))));

            // Then
            await().atMost(SOON).untilAsserted(() -> assertFirstOccurrences(tap, well, 1));
            assertThat(firstOccurrences(tap.events())).doesNotContainKey(sick);
            assertThat(waiting(List.of(sick))).isEqualTo(1);
        }
    }

    // What a relay that was paused and has lost its lead would do: send what it reads, beside the true leader.
    private void relayWithoutLeading(AtomicBoolean runs) {
        try (var sender = new OutboxSender(kafka.producer(), failpoints);
                var session = table.open()) {
            while (runs.get()) {
                sender.send(session.lowest(100), session);
            }
        }
    }

    private void cutTheRelay() {
        pool.query("""
                        select pg_terminate_backend(pid) from pg_locks
                         where locktype = 'advisory' and granted and pid <> pg_backend_pid()
                           and database = (select oid from pg_database where datname = current_database())""").executeAndAwait();
    }

    private static void assertFirstOccurrences(EventTap tap, List<String> keys, int expected) {
        var sequences = IntStream.range(0, expected).boxed().toList();
        var firsts = firstOccurrences(tap.events());
        assertThat(keys).allSatisfy(key -> assertThat(firsts.get(key)).isEqualTo(sequences));
    }

    private static Map<String, List<Integer>> firstOccurrences(List<TappedEvent> events) {
        var seen = new HashSet<String>();
        var firsts = new LinkedHashMap<String, List<Integer>>();
        events.stream()
                .filter(event -> seen.add(event.id()))
                .forEach(event -> firsts.computeIfAbsent(String.valueOf(event.key()), key -> new ArrayList<>())
                        .add(Integer.parseInt(event.sequence())));
        return firsts;
    }

    private static List<String> keys(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
    }

    private void add(String key, int version) {
        pool.preparedQuery(INSERT).executeAndAwait(Tuple.of(Ids.next(), TOPIC, key, headers(version)));
    }

    private static JsonObject headers(int version) {
        return new JsonObject()
                .put("ce_id", UUID.randomUUID().toString())
                .put("ce_sequence", Integer.toString(version));
    }

    private long waiting(List<String> keys) {
        return pool.preparedQuery("select count(*) from outbox where msg_key = any($1)")
                .executeAndAwait(Tuple.of(keys.toArray(String[]::new)))
                .iterator()
                .next()
                .getLong(0);
    }
}
