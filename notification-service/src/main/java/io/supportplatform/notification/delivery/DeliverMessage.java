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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

    DeliverMessage(
            MailWriters writers,
            PeopleQueries people,
            MimeComposer composer,
            MessageClaims claims,
            SmtpServer server,
            ConcludeDelivery conclusion) {
        this.writers = writers;
        this.people = people;
        this.composer = composer;
        this.claims = claims;
        this.server = server;
        this.conclusion = conclusion;
    }

    void deliver(ClaimedMessage message) {
        if (message.rendering() != null) {
            send(message, message.rendering(), null);
            return;
        }
        var known = Reactive.await(() -> people.find(involved(message)));
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
        written(message, recipient, known)
                .ifPresentOrElse(
                        mail -> send(message, new Rendering(mail.to().address(), composer.compose(mail)), mail),
                        () -> conclude(message, new SendResult.NotNow("the mail could not be written", false)));
    }

    // A fault of ours in one mail is no reason to stop the others, nor to give this one up before somebody has mended
    // it.
    private Optional<OutgoingMail> written(ClaimedMessage message, Person recipient, People known) {
        try {
            return Optional.of(writers.of(message.kind()).write(message, recipient, known));
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "message %s cannot be written", message.id());
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
