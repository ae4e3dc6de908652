package io.supportplatform.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import io.supportplatform.notification.delivery.domain.RetrySchedule;
import io.supportplatform.notification.delivery.domain.SendResult;
import io.supportplatform.notification.delivery.domain.Verdict;
import io.supportplatform.notification.delivery.domain.Verdict.GivenUp;
import io.supportplatform.notification.delivery.domain.Verdict.Overtaken;
import io.supportplatform.notification.delivery.domain.Verdict.Sent;
import io.supportplatform.notification.delivery.domain.Verdict.TryAgain;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Stores what became of an attempt, together with the event that tells the others. */
@Singleton
class ConcludeDelivery {

    private static final Logger LOG = Logger.getLogger(ConcludeDelivery.class);

    private final PgTransaction transactions;
    private final MessageRepository messages;
    private final DeliveryPublications publications;
    private final Outbox outbox;
    private final RetrySchedule schedule;
    private final Clock clock;
    private final MeterRegistry metrics;

    ConcludeDelivery(
            PgTransaction transactions,
            MessageRepository messages,
            DeliveryPublications publications,
            Outbox outbox,
            DeliveryConfig config,
            Clock clock,
            MeterRegistry metrics) {
        this.transactions = transactions;
        this.messages = messages;
        this.publications = publications;
        this.outbox = outbox;
        this.schedule = new RetrySchedule(config.retries());
        this.clock = clock;
        this.metrics = metrics;
    }

    Uni<Void> conclude(ClaimedMessage message, SendResult result) {
        Instant now = clock.instant();
        return transactions
                .run(transaction -> messages.isOvertaken(transaction, message)
                        .map(overtaken -> Verdict.after(
                                result, message.attempts(), overtaken, schedule, now, message.sendBefore()))
                        .call(verdict -> store(transaction, message, verdict, now)))
                .invoke(verdict -> count(message, verdict))
                .replaceWithVoid();
    }

    private Uni<Void> store(OpenPgTransaction transaction, ClaimedMessage message, Verdict verdict, Instant now) {
        return messages.conclude(transaction, message, verdict, now)
                .chain(held -> held ? announce(transaction, message, verdict, now) : tooLate(message));
    }

    private Uni<Void> announce(OpenPgTransaction transaction, ClaimedMessage message, Verdict verdict, Instant now) {
        return switch (verdict) {
            case Sent() -> outbox.add(transaction, publications.sent(message, now));
            case GivenUp(String why, boolean unsure) -> outbox.add(transaction, publications.failed(message, why, now));
            case TryAgain again -> Uni.createFrom().voidItem();
            case Overtaken overtaken -> Uni.createFrom().voidItem();
        };
    }

    private void count(ClaimedMessage message, Verdict verdict) {
        String outcome = verdict.getClass().getSimpleName();
        metrics.counter("platform.mail.attempts", "kind", message.kind().name(), "outcome", outcome)
                .increment();
    }

    private static Uni<Void> tooLate(ClaimedMessage message) {
        LOG.warnf("the lease of message %s ran out while it was sent", message.id());
        return Uni.createFrom().voidItem();
    }
}
