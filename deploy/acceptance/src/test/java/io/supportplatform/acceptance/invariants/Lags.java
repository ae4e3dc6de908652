package io.supportplatform.acceptance.invariants;

import io.supportplatform.acceptance.stack.Subscriptions;
import io.supportplatform.local.ServiceModule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far behind the services are on a broker. An offset is committed after its effect, so whoever is not behind is done. */
final class Lags {

    private final String bootstrap;

    Lags(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** What these services have yet to read; empty when they have taken in everything there is. */
    List<String> behind(ServiceModule... services) {
        var found = new ArrayList<String>();
        for (var service : services) {
            of(service)
                    .forEach((partition, lag) -> found.add(
                            "%s has not read the last %d records of %s".formatted(service.key(), lag, partition)));
        }
        return found;
    }

    /** How many records the service has yet to read. */
    long total(ServiceModule service) {
        return of(service).values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<TopicPartition, Long> of(ServiceModule service) {
        try (var admin = Admin.create(Map.of(
                "bootstrap.servers", bootstrap, "request.timeout.ms", 5_000, "default.api.timeout.ms", 10_000))) {
            var group = Subscriptions.group(service);
            var committed = admin.listConsumerGroupOffsets(Map.of(group, new ListConsumerGroupOffsetsSpec()))
                    .partitionsToOffsetAndMetadata(group)
                    .get();
            return difference(committed, ends(admin, service));
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker tells no offsets", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<TopicPartition, ListOffsetsResultInfo> ends(Admin admin, ServiceModule service)
            throws ExecutionException, InterruptedException {
        var latest = new java.util.HashMap<TopicPartition, OffsetSpec>();
        admin.describeTopics(Subscriptions.topics(service))
                .allTopicNames()
                .get()
                .forEach((topic, description) -> description
                        .partitions()
                        .forEach(partition ->
                                latest.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
        return admin.listOffsets(latest).all().get();
    }

    private static Map<TopicPartition, Long> difference(
            Map<TopicPartition, OffsetAndMetadata> committed, Map<TopicPartition, ListOffsetsResultInfo> ends) {
        var behind = new TreeMap<TopicPartition, Long>(Comparator.comparing(TopicPartition::toString));
        ends.forEach((partition, end) -> {
            var read = committed.get(partition);
            var lag = end.offset() - (read == null ? 0 : read.offset());
            if (lag > 0) {
                behind.put(partition, lag);
            }
        });
        return behind;
    }
}
