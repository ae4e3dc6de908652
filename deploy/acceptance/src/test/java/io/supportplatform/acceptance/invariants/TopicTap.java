package io.supportplatform.acceptance.invariants;

import io.supportplatform.local.parts.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads all topics from the first offset to the last; each time anew, because the broker may have been another process. */
final class TopicTap {

    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrap;

    TopicTap(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /**
     * A record, without its payload.
     *
     * @param id   empty if the header is missing or no id
     * @param type empty if the header is missing
     */
    record Tapped(String topic, String key, Optional<UUID> id, String type) {

        static Tapped of(ConsumerRecord<byte @Nullable [], byte @Nullable []> record) {
            return new Tapped(
                    record.topic(), text(record.key()), id(header(record, "ce_id")), header(record, "ce_type"));
        }

        private static String header(ConsumerRecord<?, ?> record, String name) {
            var header = record.headers().lastHeader(name);
            return header == null ? "" : text(header.value());
        }

        private static String text(byte @Nullable [] bytes) {
            return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        }

        private static Optional<UUID> id(String text) {
            try {
                return Optional.of(UUID.fromString(text));
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }
    }

    /** All records; those of one partition, and so of one key, in their order. */
    List<Tapped> records() {
        var records = new ArrayList<Tapped>();
        each(record -> records.add(Tapped.of(record)));
        return records;
    }

    void each(Consumer<ConsumerRecord<byte @Nullable [], byte @Nullable []>> taker) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrap);
        try (var consumer = new KafkaConsumer<byte @Nullable [], byte @Nullable []>(
                settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(taker);
            }
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        return Stream.concat(Topics.COMPACTED.stream(), Topics.RETAINED.stream())
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }
}
