package io.supportplatform.notification.delivery;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.notification.delivery.ClaimedMessage.Rendering;
import io.supportplatform.notification.delivery.domain.SendResult;
import io.supportplatform.notification.mail.Mailbox;
import io.supportplatform.notification.mail.MimeComposer;
import io.supportplatform.notification.mail.OutgoingMail;
import io.supportplatform.notification.people.PeopleQueries;
import io.supportplatform.notification.people.domain.People;
import io.supportplatform.notification.people.domain.Person;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at one message, on a virtual thread: render it unless that is done, note that it may arrive from now on, hand
 * it over, store how that went.
 */
@Singleton
class DeliverMessage {

    private static final Logger LOG = Logger.getLogger(DeliverMessage.class);

    private final MailWriters writers;
    private final PeopleQueries people;
    private final MimeComposer composer;
    private final MessageClaims claims;
    private final SmtpServer server;
    private final ConcludeDelivery conclusion;
    private final Clock clock;

    DeliverMessage(
            MailWriters writers,
            PeopleQueries people,
            MimeComposer composer,
            MessageClaims claims,
            SmtpServer server,
            ConcludeDelivery conclusion,
            Clock clock) {
        this.writers = writers;
        this.people = people;
        this.composer = composer;
        this.claims = claims;
        this.server = server;
        this.conclusion = conclusion;
        this.clock = clock;
    }

    void deliver(ClaimedMessage message) {
        if (message.isTooLate(clock.instant())) {
            conclude(message, new SendResult.Never("too late to be of use"));
        } else if (message.rendering() != null) {
            send(message, message.rendering(), null);
        } else {
            written(message, () -> involved(message))
                    .ifPresent(accounts -> prepare(message, Reactive.await(() -> people.find(accounts))));
        }
    }

    private void prepare(ClaimedMessage message, People known) {
        known.find(message.recipient())
                .ifPresentOrElse(
                        recipient -> render(message, recipient, known),
                        () -> Reactive.await(() -> claims.waitForAddress(message)));
    }

    private void render(ClaimedMessage message, Person recipient, People known) {
        if (!Mailbox.isAddress(recipient.email())) {
            conclude(message, new SendResult.Never("no mail can go to such an address"));
            return;
        }
        written(message, () -> writers.of(message.kind()).write(message, recipient, known))
                .ifPresent(mail ->
                        written(message, () -> rendering(mail)).ifPresent(rendering -> send(message, rendering, mail)));
    }

    private Rendering rendering(OutgoingMail mail) {
        return new Rendering(mail.to().address(), composer.compose(mail));
    }

    // A fault of ours in one mail is no reason to stop the others, nor to give this one up before somebody has
    // mended it; but it is an attempt like any other, so that it comes to an end.
    private <T> Optional<T> written(ClaimedMessage message, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "message %s cannot be written", message.id());
            conclude(message, new SendResult.NotNow("the mail could not be written", false));
            return Optional.empty();
        }
    }

    private void send(ClaimedMessage message, Rendering rendering, @Nullable OutgoingMail mail) {
        if (Reactive.await(() -> claims.begin(message, rendering, mail))) {
            conclude(message, server.send(rendering));
        } else {
            LOG.warnf("the lease of message %s ran out before it was sent", message.id());
        }
    }

    private void conclude(ClaimedMessage message, SendResult result) {
        Reactive.await(() -> conclusion.conclude(message, result));
    }

    private Set<AccountId> involved(ClaimedMessage message) {
        var involved = new HashSet<>(writers.of(message.kind()).involved(message));
        involved.add(message.recipient());
        return involved;
    }
}
