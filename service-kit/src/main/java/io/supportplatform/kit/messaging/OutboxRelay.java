package io.supportplatform.kit.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.supportplatform.kit.WakeUp;
import io.supportplatform.kit.failpoint.Failpoints;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Sends committed outbox rows to Kafka, one active relay per database. It holds no position: it always starts from the lowest
 * row still there and deletes rows only after their acknowledgement. So nothing is skipped, a crash repeats rows but never
 * loses one, and even two relays at once keep the first occurrence of a key's events in order.
 */
@Singleton
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int STOP_SECONDS = 10;

    private final OutboxTable table;
    private final KafkaClients kafka;
    private final MessagingConfig config;
    private final Failpoints failpoints;
    private final WakeUp wakeUp;
    private final Thread thread;
    private volatile boolean running = true;

    OutboxRelay(OutboxTable table, KafkaClients kafka, MessagingConfig config, Outbox outbox, Failpoints failpoints) {
        this.table = table;
        this.kafka = kafka;
        this.config = config;
        this.failpoints = failpoints;
        this.wakeUp = outbox.relay();
        this.thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
    }

    void start(@Observes @Priority(100) StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wakeUp.call();
        thread.join(Duration.ofSeconds(STOP_SECONDS));
    }

    /** Whether this service says what it has to say. */
    boolean isWell() {
        return !running || thread.getState() == Thread.State.NEW || thread.isAlive();
    }

    private void run() {
        while (running) {
            try (var session = table.open()) {
                if (session.tryLead()) {
                    lead(session);
                } else {
                    rest(config.standbyInterval());
                }
            } catch (RuntimeException failure) {
                LOG.warnf("the relay starts over: %s", failure.toString());
                rest(config.standbyInterval());
            }
        }
    }

    // One producer per leadership, and a new one after any failure: what the old one still held is read again from the
    // table, so it is sent in order instead of arriving late behind newer rows.
    private void lead(OutboxTable.Session session) {
        try (var sender = new OutboxSender(kafka.producer(), failpoints)) {
            while (running) {
                var rows = session.lowest(config.relayBatch());
                if (rows.isEmpty()) {
                    rest(config.relayInterval());
                } else {
                    sender.send(rows, session);
                }
            }
        }
    }

    private void rest(Duration time) {
        try {
            if (running) {
                wakeUp.await(time);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
