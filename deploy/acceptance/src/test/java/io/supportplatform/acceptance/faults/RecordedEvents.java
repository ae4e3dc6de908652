package io.supportplatform.acceptance.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supportplatform.acceptance.stack.Subscriptions;
import io.supportplatform.local.parts.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** What stands on the topics, as bytes; read and written past the proxies. */
final class RecordedEvents {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Subscriptions subscriptions = new Subscriptions();
    private final String bootstrap;

    RecordedEvents(int port) {
        this.bootstrap = "127.0.0.1:" + port;
    }

    /** Any records that the services have sent. */
    List<ConsumerRecord<byte[], byte[]>> some(int count, Random random) {
        var all = new ArrayList<>(all());
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(count, all.size()));
    }

    /** Records of which a newer version of the same key stands behind them, and which somebody takes. */
    List<ConsumerRecord<byte[], byte[]>> overtaken(int count, Random random) {
        var all = all();
        var newest = new HashMap<String, Long>();
        all.forEach(record -> newest.merge(aggregate(record), version(record), Math::max));
        var overtaken = new ArrayList<>(all.stream()
                .filter(record -> version(record) < newest.getOrDefault(aggregate(record), 0L))
                .filter(record -> subscriptions.takesAnywhere(record.topic(), header(record, "ce_type")))
                .toList());
        Collections.shuffle(overtaken, random);
        return overtaken.subList(0, Math.min(count, overtaken.size()));
    }

    /** Returns when the broker has them all. */
    void send(List<ProducerRecord<byte[], byte[]>> records) {
        var patience = Math.toIntExact(PATIENCE.toMillis());
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                bootstrap,
                "acks",
                "all",
                "max.block.ms",
                patience,
                "delivery.timeout.ms",
                patience);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var record : records) {
                producer.send(record).get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    private static String aggregate(ConsumerRecord<byte[], byte[]> record) {
        return record.topic() + "/" + new String(record.key(), UTF_8);
    }

    private static long version(ConsumerRecord<byte[], byte[]> record) {
        return Long.parseLong(header(record, "ce_sequence").split("\\.")[0]);
    }

    private List<ConsumerRecord<byte[], byte[]>> all() {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrap);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = Stream.concat(Topics.COMPACTED.stream(), Topics.RETAINED.stream())
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readTo(consumer.endOffsets(partitions), consumer);
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> readTo(
            Map<TopicPartition, Long> ends, KafkaConsumer<byte[], byte[]> consumer) {
        var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the topics cannot be read");
            }
            for (var record : consumer.poll(POLL)) {
                // What we slipped in ourselves is nobody's history.
                if (record.headers().lastHeader(Injections.HEADER) == null) {
                    found.add(record);
                }
            }
        }
        return found;
    }
}
