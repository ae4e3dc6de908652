package io.supportplatform.bench.stack;

import io.supportplatform.local.ServiceModule;
import io.supportplatform.local.parts.Topics;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** What is on its way between the services: whether all has been heard, and that what was not heard never will be. */
final class Events implements AutoCloseable {

    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final long PAUSE_NANOS = 20_000_000L;

    private final Admin admin;

    Events(int port) {
        admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port));
    }

    /** Returns when these services have taken in all that is on their topics. */
    void awaitHeard(Set<ServiceModule> services) {
        var deadline = System.nanoTime() + PATIENCE_NANOS;
        for (var service : services) {
            while (unheard(service) > 0) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(
                            service.key() + " has not heard " + unheard(service) + " events in time");
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private long unheard(ServiceModule service) {
        // The consumer groups are called after their services.
        var heard = get(admin.listConsumerGroupOffsets(service.key()).partitionsToOffsetAndMetadata());
        var ends = offsets(heard.keySet(), OffsetSpec.latest());
        var starts = offsets(heard.keySet(), OffsetSpec.earliest());
        return heard.entrySet().stream()
                .mapToLong(entry -> offset(ends, entry.getKey())
                        - Math.max(entry.getValue().offset(), offset(starts, entry.getKey())))
                .filter(behind -> behind > 0)
                .sum();
    }

    private static long offset(Map<TopicPartition, ListOffsetsResultInfo> offsets, TopicPartition partition) {
        return Objects.requireNonNull(offsets.get(partition)).offset();
    }

    /** A service that slept meanwhile goes on with what comes now, instead of with the load of another benchmark. */
    void forget() {
        var topics = get(admin.describeTopics(Topics.RETAINED).allTopicNames());
        var partitions = topics.values().stream()
                .flatMap(topic ->
                        topic.partitions().stream().map(each -> new TopicPartition(topic.name(), each.partition())))
                .collect(Collectors.toSet());
        var ends = offsets(partitions, OffsetSpec.latest());
        get(admin.deleteRecords(ends.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                end -> RecordsToDelete.beforeOffset(
                                        end.getValue().offset()))))
                .all());
    }

    private Map<TopicPartition, ListOffsetsResultInfo> offsets(Set<TopicPartition> partitions, OffsetSpec spec) {
        return get(admin.listOffsets(partitions.stream().collect(Collectors.toMap(each -> each, _ -> spec)))
                .all());
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
