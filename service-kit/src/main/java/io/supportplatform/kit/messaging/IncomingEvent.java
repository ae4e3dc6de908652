package io.supportplatform.kit.messaging;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record as it came from Kafka, read as far as it can be read. */
sealed interface IncomingEvent {

    Raw raw();

    /** What can be said of any record, whatever it holds. */
    @SuppressWarnings("ArrayRecordComponent") // passed on to the parked table, never compared
    record Raw(String topic, String key, JsonObject headers, byte @Nullable [] payload) {

        static Raw of(ConsumerRecord<String, byte[]> record) {
            String key = record.key() == null ? "" : CloudEventHeaders.storable(record.key());
            return new Raw(record.topic(), key, CloudEventHeaders.of(record.headers()), record.value());
        }

        @Nullable
        String type() {
            return headers.getString(CloudEventHeaders.TYPE);
        }

        Optional<UUID> eventId() {
            try {
                return Optional.ofNullable(headers.getString(CloudEventHeaders.ID))
                        .map(UUID::fromString);
            } catch (IllegalArgumentException malformed) {
                return Optional.empty();
            }
        }
    }

    /** Well formed, and some handler wants it. */
    record Readable<E>(Raw raw, EventEnvelope envelope, EventHandler<E> handler, E event) implements IncomingEvent {

        Uni<Void> handle(OpenPgTransaction transaction) {
            return handler.handle(event, envelope, transaction);
        }
    }

    /** Can never be handled; goes straight to the parked events. */
    record Malformed(Raw raw, String detail) implements IncomingEvent {}

    /** A type this service does not listen to; skipped on purpose. */
    record Unwanted(Raw raw) implements IncomingEvent {}
}
