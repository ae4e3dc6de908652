package io.supportplatform.kit.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.supportplatform.kit.failpoint.Failpoint;
import io.supportplatform.kit.failpoint.Failpoints;
import io.supportplatform.kit.observability.MessagingMetrics;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Hears this service's topics on one thread: poll, take effect, and only then commit the offset. A crash in between repeats
 * records, which the inbox drops; so every event takes effect exactly once, in the order of its key.
 */
@Singleton
public class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration STOP = Duration.ofSeconds(15);
    private static final Duration AT_LAST = Duration.ofSeconds(3);

    private final Instance<Subscription> subscription;
    private final KafkaClients kafka;
    private final EventReader reader;
    private final ChunkProcessor chunks;
    private final MessagingMetrics metrics;
    private final Failpoints failpoints;
    private final Thread thread;
    private volatile boolean running = true;

    EventConsumer(
            Instance<Subscription> subscription,
            KafkaClients kafka,
            EventReader reader,
            ChunkProcessor chunks,
            MessagingMetrics metrics,
            Failpoints failpoints) {
        this.subscription = subscription;
        this.kafka = kafka;
        this.reader = reader;
        this.chunks = chunks;
        this.metrics = metrics;
        this.failpoints = failpoints;
        this.thread = Thread.ofPlatform().name("event-consumer").daemon().unstarted(this::run);
    }

    void start(@Observes @Priority(200) StartupEvent started) {
        if (subscription.isResolvable()) {
            thread.start();
        }
    }

    // Not by interrupt and not by wakeup: the chunk in hand is finished and its offset committed first.
    void stop(@Observes @Priority(100) ShutdownEvent stopping) throws InterruptedException {
        running = false;
        if (thread.isAlive() && !thread.join(STOP)) {
            LOG.warn("the chunk in hand did not finish in time; it is repeated after the restart");
        }
    }

    /** Whether this service hears its topics, if it has any. */
    boolean isWell() {
        return !running || thread.getState() == Thread.State.NEW || thread.isAlive();
    }

    private void run() {
        while (running) {
            try (var consumer = kafka.consumer(subscription.get().group());
                    var _ = metrics.watch(consumer)) {
                consumer.subscribe(subscription.get().topics(), new Crossroads());
                consume(consumer);
                commitAtLast(consumer);
            } catch (RuntimeException failure) {
                LOG.warnf(failure, "the consumer starts over");
                chunks.pause(POLL);
            }
        }
    }

    private void consume(KafkaConsumer<String, byte[]> consumer) {
        var offsets = new Offsets(consumer);
        while (running) {
            ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
            if (records.isEmpty()) {
                offsets.commitWhatWasLost();
            } else {
                failpoints.pass(Failpoint.AFTER_POLL);
                chunks.process(read(records), () -> stayInGroup(consumer));
                failpoints.pass(Failpoint.BEFORE_OFFSET);
                offsets.commit();
            }
        }
    }

    private List<IncomingEvent> read(Iterable<ConsumerRecord<String, byte[]>> records) {
        return StreamSupport.stream(records.spliterator(), false)
                .map(IncomingEvent.Raw::of)
                .map(reader::read)
                .toList();
    }

    // While the database is away the chunk is held, yet the group must hear from us: poll with everything paused.
    // Partitions that are assigned just now are not paused, so what they yield is wound back.
    private boolean stayInGroup(KafkaConsumer<String, byte[]> consumer) {
        consumer.pause(consumer.assignment());
        var early = consumer.poll(Duration.ZERO);
        early.partitions()
                .forEach(partition -> consumer.seek(
                        partition, early.records(partition).getFirst().offset()));
        consumer.resume(consumer.assignment());
        return running;
    }

    // Everything polled has taken effect by now. Failing is no fault: the next owner drops what it gets again.
    private static void commitAtLast(KafkaConsumer<String, byte[]> consumer) {
        try {
            consumer.commitSync(AT_LAST);
        } catch (KafkaException moved) {
            LOG.infof("offsets not committed, the partitions have moved or the broker is away: %s", moved.getMessage());
        }
    }

    /**
     * Commits nothing when partitions go: a rebalance may run while a chunk is held, or because the consumer is closed after a
     * failure, and the position is past that chunk then. Their next owner repeats a few records instead.
     */
    private final class Crossroads implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            failpoints.pass(Failpoint.IN_REBALANCE);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {}
    }

    /**
     * Commits without waiting, as an offset that is lost only repeats records; but not for ever, so that a quiet topic does not
     * look unread. Lives on the consumer's thread, as do the answers.
     */
    private static final class Offsets {

        private final KafkaConsumer<String, byte[]> consumer;
        private long asked;
        private long confirmed;

        Offsets(KafkaConsumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        void commit() {
            long number = ++asked;
            consumer.commitAsync((_, failure) -> {
                if (failure == null) {
                    confirmed = number;
                } else {
                    LOG.debugf("offsets not committed: %s", failure.getMessage());
                }
            });
        }

        void commitWhatWasLost() {
            if (confirmed < asked) {
                commit();
            }
        }
    }
}
