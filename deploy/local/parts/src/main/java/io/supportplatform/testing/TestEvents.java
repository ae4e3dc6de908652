package io.supportplatform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Speaks to the test JVM's broker the way another service would. */
public final class TestEvents {

    private TestEvents() {}

    /** Publishes with a new id; the type is a short name like {@code TicketOpened} or a full wire name. */
    public static UUID publish(String topic, String key, String type, String sequence, @Nullable String json) {
        var id = UUID.randomUUID();
        publish(id, topic, key, type, sequence, json);
        return id;
    }

    public static UUID publish(String topic, String key, String type, long sequence, @Nullable String json) {
        return publish(topic, key, type, Long.toString(sequence), json);
    }

    /** Publishes with a chosen id, so that the same event can be sent twice; null JSON is a tombstone. */
    public static void publish(UUID id, String topic, String key, String type, String sequence, @Nullable String json) {
        var outgoing = new ProducerRecord<String, @Nullable String>(topic, key, json);
        headers(id, key, type, sequence)
                .forEach((name, value) -> outgoing.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(outgoing);
    }

    /** Sends a record exactly as given: for everything a well-behaved producer would not do. */
    public static void send(ProducerRecord<String, @Nullable String> outgoing) {
        try {
            Holder.PRODUCER.send(outgoing).get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Cannot publish to " + outgoing.topic(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while publishing to " + outgoing.topic(), e);
        }
    }

    /** Collects what the topic receives from now on. */
    public static EventTap tap(String topic) {
        return new EventTap(bootstrap(), topic);
    }

    public static String bootstrap() {
        return PartSettings.value("kafka", "platform.kafka.bootstrap");
    }

    static String wireName(String type) {
        return type.startsWith("io.supportplatform.") ? type : "io.supportplatform." + type + ".v1";
    }

    private static Map<String, String> headers(UUID id, String subject, String type, String sequence) {
        return Map.of(
                "ce_id",
                id.toString(),
                "ce_source",
                "/support-platform/test",
                "ce_specversion",
                "1.0",
                "ce_type",
                wireName(type),
                "ce_time",
                Instant.now().toString(),
                "ce_subject",
                subject,
                "ce_sequence",
                sequence,
                "content-type",
                "application/json");
    }

    private static final class Holder {
        static final Producer<String, @Nullable String> PRODUCER = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap()), new StringSerializer(), new StringSerializer());
    }
}
