package io.supportplatform.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.supportplatform.kit.sample.SampleChannels;
import io.supportplatform.testing.TestEvents;
import io.supportplatform.testing.Tokens;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** From a committed change to its effect: once, in the order of the key, whatever stands in between. */
@KitTest
class EventFlowIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Pool pool;

    @Test
    void carriesAChangeToItsEffect_withTheTraceOfTheRequest() {
        // Given
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        // When
        String id = given().auth()
                .oauth2(Tokens.of("ada"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .body("{\"text\":\"travels\"}")
                .post("/api/kit/v1/notes")
                .jsonPath()
                .getString("id");

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(heard(id)).hasSize(1).first().satisfies(row -> {
                    assertThat(row.getString("text")).isEqualTo("travels");
                    assertThat(row.getString("trace")).isEqualTo(trace);
                }));
    }

    @Test
    void takesEffectOnce_whenAnEventComesTwice() {
        // Given
        String key = UUID.randomUUID().toString();
        UUID event = UUID.randomUUID();

        // When
        for (int i = 0; i < 3; i++) {
            TestEvents.publish(event, SampleChannels.NOTES, key, "NoteAdded", "1", note(key, "again"));
        }
        await().atMost(SOON).untilAsserted(() -> assertThat(texts(key)).containsExactly("again"));
        TestEvents.publish(event, SampleChannels.NOTES, key, "NoteAdded", "1", note(key, "again"));
        publish(key, 2, "last");

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(texts(key)).containsExactly("again", "last"));
        assertThat(parked(key)).isEmpty();
    }

    @Test
    void keepsTheOrderOfAKey() {
        // Given
        List<String> keys = IntStream.range(0, 20)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();

        // When
        IntStream.range(0, 50).forEach(i -> keys.forEach(key -> publish(key, i, "n" + i)));

        // Then
        List<String> expected = IntStream.range(0, 50).mapToObj(i -> "n" + i).toList();
        keys.forEach(key ->
                await().atMost(SOON).untilAsserted(() -> assertThat(texts(key)).isEqualTo(expected)));
    }

    @Test
    void parksAPoisonEvent_letsOnlyItsKeyWait_andDrivesItAgainInOrder() {
        // Given
        String sick = UUID.randomUUID().toString();
        String well = UUID.randomUUID().toString();
        String poison = "poison " + sick;
        execute("insert into indigestible values ($1)", poison);

        // When
        publish(sick, 1, "before");
        publish(sick, 2, poison);
        publish(sick, 3, "after");
        publish(well, 1, "unharmed");

        // Then
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(texts(well)).containsExactly("unharmed");
            assertThat(parked(sick))
                    .extracting(row -> row.getString("reason"))
                    .containsExactly("FAILED", "WAITS_FOR_EARLIER");
        });
        assertThat(texts(sick)).containsExactly("before");
        redrive(parked(sick).getFirst(), 409);

        execute("delete from indigestible where text = $1", poison);
        redrive(parked(sick).getFirst(), 200);
        assertThat(texts(sick)).containsExactly("before", poison, "after");
        publish(sick, 4, "flows again");
        await().atMost(SOON).untilAsserted(() -> assertThat(texts(sick)).endsWith("flows again"));
        assertThat(parked(sick)).isEmpty();
    }

    @Test
    void parksWhatCannotBeRead_andSkipsWhatIsNotForUs() {
        // Given
        String key = UUID.randomUUID().toString();

        // When
        TestEvents.publish(SampleChannels.NOTES, key, "NoteAdded", 1, "{ no json");
        TestEvents.publish(SampleChannels.NOTES, key, "SomethingElse", 1, "{ no json");
        TestEvents.publish(SampleChannels.NOTES, key, "NoteAdded", "not a number", note(key, "x"));
        TestEvents.publish(SampleChannels.NOTES, key, "NoteAdded", 2, null);
        TestEvents.send(new ProducerRecord<>(SampleChannels.NOTES, key, "no headers at all"));
        publish(key, 3, "still fine");

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(texts(key)).containsExactly("still fine"));
        assertThat(parked(key))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.getString("reason")).isEqualTo("MALFORMED"));
    }

    @Test
    void drivesAKeyAgain_pastAMalformedEventOfIt() {
        // Given
        String key = UUID.randomUUID().toString();
        String poison = "poison " + key;
        execute("insert into indigestible values ($1)", poison);
        TestEvents.publish(SampleChannels.NOTES, key, "NoteAdded", 1, "{ no json");
        publish(key, 2, poison);
        await().atMost(SOON).untilAsserted(() -> assertThat(parked(key)).hasSize(2));
        Row malformed = parked(key).getFirst();
        Row failed = parked(key).getLast();

        // When
        execute("delete from indigestible where text = $1", poison);
        redrive(failed, 200);

        // Then
        assertThat(texts(key)).containsExactly(poison);
        redrive(malformed, 409);
        assertThat(parked(key)).hasSize(1);
    }

    @Test
    void parksARecordOfCharactersThatCannotBeStored_andHearsOn() {
        // Given
        String key = UUID.randomUUID().toString();

        // When
        TestEvents.publish(SampleChannels.NOTES, key + "\0", "NoteAdded", 1, "{ no json");
        TestEvents.publish(SampleChannels.NOTES, key + "\0", "NoteAdded", 2, note(key, "still heard"));
        publish(key, 1, "unharmed");

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(texts(key)).containsExactly("unharmed"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(texts(key + "\uFFFD")).containsExactly("still heard"));
        assertThat(parked(key + "\uFFFD")).hasSize(1);
    }

    @Test
    void emptiesTheOutbox_inOrder() {
        // Given
        try (var tap = TestEvents.tap("support.products")) {
            String key = UUID.randomUUID().toString();

            // When
            IntStream.range(0, 1_200).forEach(i -> execute("""
                    insert into outbox (id, topic, msg_key, type, headers, payload)
                    values (gen_random_uuid(), 'support.products', $1, 'io.supportplatform.Sample.v1',
                            jsonb_build_object('ce_sequence', $2::text), '{}')""", key, Integer.toString(i)));

            // Then
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(tap.events().stream()
                                    .filter(event -> key.equals(event.key()))
                                    .map(event -> Integer.parseInt(event.sequence())))
                            .containsExactlyElementsOf(
                                    IntStream.range(0, 1_200).boxed().toList()));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(select("select 1 from outbox where msg_key = $1", key))
                            .isEmpty());
        }
    }

    private static void publish(String key, long sequence, String text) {
        TestEvents.publish(SampleChannels.NOTES, key, "NoteAdded", sequence, note(key, text));
    }

    private static String note(String id, String text) {
        return "{\"noteId\":\"%s\",\"text\":\"%s\",\"unknownField\":1}".formatted(id, text);
    }

    private static void redrive(Row parked, int status) {
        given().auth()
                .oauth2(Tokens.of("ops"))
                .contentType(ContentType.JSON)
                .post("/api/kit/v1/operations/parked-events/" + parked.getLong("id") + "/redrive")
                .then()
                .statusCode(status);
    }

    private List<Row> heard(String key) {
        return select("select * from heard where key = $1 order by position", key);
    }

    private List<String> texts(String key) {
        return heard(key).stream().map(row -> row.getString("text")).toList();
    }

    private List<Row> parked(String key) {
        return select("select * from parked_event where msg_key = $1 order by id", key);
    }

    private List<Row> select(String sql, Object... arguments) {
        return pool.preparedQuery(sql).executeAndAwait(Tuple.from(arguments)).stream()
                .toList();
    }

    private void execute(String sql, Object... arguments) {
        pool.preparedQuery(sql).executeAndAwait(Tuple.from(arguments));
    }
}
