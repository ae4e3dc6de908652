package io.supportplatform.kit.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Writes and reads the CloudEvents 1.0 headers of Kafka's binary content mode. */
final class CloudEventHeaders {

    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SEQUENCE = "ce_sequence";
    static final String TIME = "ce_time";
    static final String TRACEPARENT = "traceparent";

    private CloudEventHeaders() {}

    static JsonObject of(EventEnvelope event, String source) {
        var headers = new JsonObject()
                .put(ID, event.id().toString())
                .put("ce_source", source)
                .put("ce_specversion", "1.0")
                .put(TYPE, event.type())
                .put(TIME, event.time().toString())
                .put("ce_subject", event.key())
                .put(SEQUENCE, event.sequence().toString())
                .put("content-type", "application/json");
        if (event.traceparent() != null) {
            headers.put(TRACEPARENT, event.traceparent());
        }
        return headers;
    }

    static void copy(JsonObject headers, ProducerRecord<String, byte[]> record) {
        headers.forEach(header -> record.headers()
                .add(header.getKey(), String.valueOf(header.getValue()).getBytes(UTF_8)));
    }

    static JsonObject of(Headers headers) {
        var json = new JsonObject();
        headers.forEach(header -> json.put(header.key(), text(header)));
        return json;
    }

    /** Rebuilds the envelope, or fails with what is missing or malformed. */
    static EventEnvelope envelope(JsonObject headers, String topic, @Nullable String key, byte @Nullable [] data) {
        if (key == null || data == null) {
            throw new MalformedEvent("a record needs a key and a payload");
        }
        if (data.length > EventEnvelope.MAX_DATA_BYTES) {
            throw new MalformedEvent("the payload has " + data.length + " bytes");
        }
        try {
            return new EventEnvelope(
                    UUID.fromString(required(headers, ID)),
                    topic,
                    key,
                    required(headers, TYPE),
                    Sequence.parse(required(headers, SEQUENCE)),
                    Instant.parse(required(headers, TIME)),
                    headers.getString(TRACEPARENT),
                    data);
        } catch (IllegalArgumentException | java.time.DateTimeException malformed) {
            throw new MalformedEvent("a CloudEvents header is malformed: " + malformed.getMessage());
        }
    }

    static @Nullable String type(ConsumerRecord<String, byte[]> record) {
        Header header = record.headers().lastHeader(TYPE);
        return header == null ? null : text(header);
    }

    private static String required(JsonObject headers, String name) {
        String value = headers.getString(name);
        if (value == null) {
            throw new MalformedEvent("the header " + name + " is missing");
        }
        return value;
    }

    private static String text(Header header) {
        return header.value() == null ? "" : storable(new String(header.value(), UTF_8));
    }

    /** Without the one character that PostgreSQL has no place for; a record that holds it must still be parked. */
    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
