package io.supportplatform.testing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record as it went over the wire. */
public record TappedEvent(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String json,
        Map<String, String> headers) {

    static TappedEvent of(ConsumerRecord<@Nullable String, @Nullable String> received) {
        var headers = new LinkedHashMap<String, String>();
        received.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        return new TappedEvent(
                received.topic(), received.partition(), received.offset(), received.key(), received.value(), headers);
    }

    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    public String id() {
        return headers.getOrDefault("ce_id", "");
    }

    public String sequence() {
        return headers.getOrDefault("ce_sequence", "");
    }
}
