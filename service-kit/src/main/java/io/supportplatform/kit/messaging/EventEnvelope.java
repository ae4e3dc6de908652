package io.supportplatform.kit.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way: what CloudEvents 1.0 puts into headers, and the payload as the bytes that were promised inside the
 * transaction.
 *
 * @param id          identity of the event; consumers deduplicate by it
 * @param topic       Kafka topic
 * @param key         Kafka key: the id of the aggregate whose order is kept
 * @param type        wire name, {@code io.supportplatform.<Fact>.v1}
 * @param sequence    place in the life of the aggregate
 * @param time        when the fact happened
 * @param traceparent W3C trace context of the request that caused it
 * @param data        UTF-8 JSON
 */
@SuppressWarnings("ArrayRecordComponent") // the payload is passed on, never compared
public record EventEnvelope(
        UUID id,
        String topic,
        String key,
        String type,
        Sequence sequence,
        Instant time,
        @Nullable String traceparent,
        byte[] data) {

    /** Kept below the broker's record limit of 1 MiB with room for headers. */
    public static final int MAX_DATA_BYTES = 900_000;

    public EventEnvelope {
        if (data.length > MAX_DATA_BYTES) {
            throw new IllegalArgumentException(type + " of " + key + " has " + data.length + " bytes");
        }
    }
}
