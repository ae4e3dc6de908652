package io.supportplatform.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.supportplatform.kit.Ids;
import io.supportplatform.kit.KitTest;
import io.supportplatform.kit.failpoint.Failpoints;
import io.supportplatform.testing.TestBroker;
import io.supportplatform.testing.TestEvents;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

/** A row is found whenever it appears, and stays until the broker has it. */
@KitTest
class OutboxRowsIT {

    private static final String TOPIC = "support.appointments";
    private static final Duration SOON = Duration.ofSeconds(45);

    @Inject
    Pool pool;

    @Inject
    OutboxTable table;

    @Inject
    KafkaClients kafka;

    @Inject
    Failpoints failpoints;

    private final String early = UUID.randomUUID().toString();
    private final String late = UUID.randomUUID().toString();

    @Test
    void isSent_althoughOneWithAHigherNumberWasCommittedAndSentBefore() {
        try (var tap = TestEvents.tap(TOPIC)) {
            // Given
            var connection = pool.getConnection().await().atMost(SOON);
            var open = connection.begin().await().atMost(SOON);
            add(connection, early);

            // When
            add(pool, late);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(tap.events())
                            .anySatisfy(event -> assertThat(event.key()).isEqualTo(late)));
            open.commit().chain(connection::close).await().atMost(SOON);

            // Then
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(tap.events())
                            .anySatisfy(event -> assertThat(event.key()).isEqualTo(early)));
        }
    }

    @Test
    void givesItsConnectionBackAsItWas() {
        // When
        try (var session = table.open()) {
            session.tryLead();
        }

        // Then
        var connections = Stream.generate(() -> pool.getConnection().await().atMost(SOON))
                .limit(8)
                .toList();
        assertThat(connections)
                .extracting(connection -> connection
                        .query("show idle_session_timeout")
                        .execute()
                        .await()
                        .atMost(SOON)
                        .iterator()
                        .next()
                        .getString(0))
                .containsOnly("0");
        connections.forEach(connection -> connection.close().await().atMost(SOON));
    }

    @Test
    void stays_whenTheBrokerDoesNotAcknowledgeIt() {
        // Given
        TestBroker.stop();
        try (var sender = new OutboxSender(kafka.producer(), failpoints);
                var session = table.open()) {
            add(pool, early);

            // When
            assertThatThrownBy(() -> sender.send(session.lowest(100), session)).isInstanceOf(KafkaException.class);

            // Then
            assertThat(waiting(early)).isEqualTo(1);
        } finally {
            TestBroker.start();
        }
        await().atMost(SOON).untilAsserted(() -> assertThat(waiting(early)).isZero());
    }

    @Test
    void isNotHeldBack_byALeaderThatHasFallenSilent() {
        // Given
        try (var silent = table.open()) {
            silent.tryLead();
            assertThat(sessionsThatAskedForTheLead()).isEqualTo(1);

            // When: it says nothing more

            // Then
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(sessionsThatAskedForTheLead()).isZero());
        }
    }

    /** The relay of this process is none of them: it has asked for rows since. */
    private int sessionsThatAskedForTheLead() {
        return pool.query("""
                        select count(*) from pg_stat_activity
                         where datname = current_database() and query like 'select pg_try_advisory_lock%'""").executeAndAwait().iterator().next().getInteger(0);
    }

    private static void add(SqlClient connection, String key) {
        var headers =
                new JsonObject().put("ce_id", UUID.randomUUID().toString()).put("ce_sequence", "0");
        connection
                .preparedQuery("""
                        insert into outbox (id, topic, msg_key, type, headers, payload) values ($1, $2, $3, 't', $4, '{}')""")
                .execute(Tuple.of(Ids.next(), TOPIC, key, headers))
                .await()
                .atMost(SOON);
    }

    private long waiting(String key) {
        return pool.preparedQuery("select count(*) from outbox where msg_key = $1")
                .executeAndAwait(Tuple.of(key))
                .iterator()
                .next()
                .getLong(0);
    }
}
