package io.supportplatform.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.supportplatform.kit.WakeUp;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Keeps the mails going: claims what is due, a few at a time, and delivers each on a virtual thread of its own. Woken when this
 * process has stored mails and by a timer; any number of replicas may do the same beside it.
 */
@Singleton
public class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final Duration STOP = Duration.ofSeconds(15);

    private final MessageClaims claims;
    private final DeliverMessage delivery;
    private final DeliveryConfig config;
    private final WakeUp wakeUp;
    private final Semaphore free;
    private final ExecutorService senders = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("mail-", 0).factory());
    private final Thread thread =
            Thread.ofPlatform().name("mail-dispatcher").daemon().unstarted(this::run);
    private volatile boolean running = true;
    private long sweptAt;

    Dispatcher(MessageClaims claims, DeliverMessage delivery, DeliveryConfig config, MessageRepository messages) {
        this.claims = claims;
        this.delivery = delivery;
        this.config = config;
        this.free = new Semaphore(config.concurrency());
        this.wakeUp = messages.sender();
    }

    void onStart(@Observes @Priority(150) StartupEvent started) {
        start();
    }

    void onStop(@Observes @Priority(200) ShutdownEvent stopping) throws InterruptedException {
        stop();
    }

    void start() {
        thread.start();
    }

    /** Claims nothing more and lets what is under way finish; what does not is tried again when its lease has run out. */
    void stop() throws InterruptedException {
        running = false;
        wakeUp.call();
        thread.join(STOP);
        senders.shutdown();
        if (!senders.awaitTermination(STOP.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("a mail under way did not finish in time; it is tried again when its lease has run out");
        }
    }

    private void run() {
        while (running) {
            try {
                sweepNowAndThen();
                if (dispatch() == 0) {
                    rest();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                running = false;
            } catch (RuntimeException failure) {
                LOG.warnf("the dispatcher starts over: %s", failure.toString());
                restQuietly();
            }
        }
    }

    private int dispatch() throws InterruptedException {
        free.acquire();
        int slots = 1 + free.drainPermits();
        List<ClaimedMessage> claimed = List.of();
        try {
            claimed = Reactive.await(() -> claims.claim(slots, config.lease()));
        } finally {
            free.release(slots - claimed.size());
        }
        claimed.forEach(message -> senders.execute(() -> deliver(message)));
        return claimed.size();
    }

    private void deliver(ClaimedMessage message) {
        try {
            delivery.deliver(message);
        } catch (RuntimeException failure) {
            LOG.warnf("message %s stays leased for now: %s", message.id(), failure.toString());
        } finally {
            free.release();
            wakeUp.call();
        }
    }

    private void sweepNowAndThen() {
        long now = System.nanoTime();
        if (sweptAt == 0 || now - sweptAt >= config.pollInterval().toNanos()) {
            sweptAt = now;
            Reactive.await(claims::sweep);
        }
    }

    private void rest() throws InterruptedException {
        if (running) {
            wakeUp.await(config.pollInterval());
        }
    }

    private void restQuietly() {
        try {
            Thread.sleep(config.pollInterval());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
