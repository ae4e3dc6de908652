package io.supportplatform.notification.delivery;

import static java.time.ZoneOffset.UTC;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.Ids;
import io.supportplatform.kit.WakeUp;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.notification.delivery.domain.MessageState;
import io.supportplatform.notification.delivery.domain.Verdict;
import io.supportplatform.notification.delivery.domain.Verdict.GivenUp;
import io.supportplatform.notification.delivery.domain.Verdict.Overtaken;
import io.supportplatform.notification.delivery.domain.Verdict.Sent;
import io.supportplatform.notification.delivery.domain.Verdict.TryAgain;
import io.supportplatform.notification.mail.Letterhead;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stores messages beside the change that calls for them, and what became of them. */
@Singleton
public class MessageRepository {

    private final Facts facts;
    private final Letterhead letterhead;
    private final Clock clock;
    private final WakeUp sender = new WakeUp();

    MessageRepository(Facts facts, Letterhead letterhead, Clock clock) {
        this.facts = facts;
        this.letterhead = letterhead;
        this.clock = clock;
    }

    /** Called when there may be something new to send. */
    WakeUp sender() {
        return sender;
    }

    public Uni<Void> addAll(OpenPgTransaction transaction, List<MessageDraft> drafts) {
        transaction.afterCommit(sender::call);
        Uni<Void> added = Uni.createFrom().voidItem();
        for (MessageDraft draft : drafts) {
            added = added.chain(() -> add(transaction, draft));
        }
        return added;
    }

    private Uni<Void> add(OpenPgTransaction transaction, MessageDraft draft) {
        var key = draft.key();
        return transaction
                .update(
                        MessageStatements.ADD,
                        Ids.next(),
                        key.text(),
                        key.stream(),
                        key.revision(),
                        draft.kind().name(),
                        draft.ticketId(),
                        draft.appointmentId(),
                        draft.recipient().asText(),
                        draft.recipientKind().name(),
                        draft.role(),
                        facts.toJson(draft.facts()),
                        key.messageId(letterhead.appointments().domain()),
                        at(draft.sendBefore()),
                        at(clock.instant()))
                .replaceWithVoid();
    }

    Uni<Boolean> isOvertaken(OpenPgTransaction transaction, ClaimedMessage message) {
        return transaction
                .select(MessageStatements.OVERTAKEN, message.id())
                .map(rows -> rows.getFirst().getBoolean("overtaken"));
    }

    /** @return false when the lease ran out and another sender has taken over */
    Uni<Boolean> conclude(OpenPgTransaction transaction, ClaimedMessage message, Verdict verdict, Instant now) {
        return switch (verdict) {
            case Sent() -> conclude(transaction, message, MessageState.SENT, "DONE", null, null, now);
            case TryAgain(Instant next, String why, boolean unsure) ->
                conclude(transaction, message, MessageState.RETRY, arrived(message, unsure), why, next, null);
            case Overtaken(String why, boolean unsure) ->
                conclude(transaction, message, MessageState.SUPERSEDED, arrived(message, unsure), why, null, now);
            case GivenUp(String why, boolean unsure) ->
                conclude(transaction, message, MessageState.FAILED, arrived(message, unsure), why, null, now);
        };
    }

    private static Uni<Boolean> conclude(
            OpenPgTransaction transaction,
            ClaimedMessage message,
            MessageState state,
            String arrived,
            @Nullable String failure,
            @Nullable Instant next,
            @Nullable Instant finished) {
        return transaction
                .update(
                        MessageStatements.CONCLUDE,
                        message.id(),
                        message.lease(),
                        state.name(),
                        arrived,
                        failure,
                        at(next),
                        at(finished))
                .map(rows -> rows == 1);
    }

    private static String arrived(ClaimedMessage message, boolean unsure) {
        return unsure || message.mayHaveArrived() ? "POSSIBLE" : "NONE";
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(UTC);
    }
}
