package io.supportplatform.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Collects what a topic receives from the moment it was opened. */
public final class EventTap implements AutoCloseable {

    private final KafkaConsumer<@Nullable String, @Nullable String> consumer;
    private final List<TappedEvent> collected = new ArrayList<>();

    EventTap(String bootstrap, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new StringDeserializer(), new StringDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .collect(Collectors.toSet());
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // seekToEnd is lazy; asking for the position pins it to now.
        partitions.forEach(consumer::position);
    }

    /** Everything that has arrived until this call. */
    public synchronized List<TappedEvent> events() {
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(received -> collected.add(TappedEvent.of(received)));
        }
        return List.copyOf(collected);
    }

    /** The events of one short name, such as {@code TicketOpened}. */
    public List<TappedEvent> ofType(String event) {
        var type = TestEvents.wireName(event);
        return events().stream().filter(e -> e.type().equals(type)).toList();
    }

    /** The events of one short name and key. */
    public List<TappedEvent> ofType(String event, String key) {
        return ofType(event).stream().filter(e -> key.equals(e.key())).toList();
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }
}
