package io.supportplatform.notification.delivery;

import static java.time.ZoneOffset.UTC;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.notification.delivery.ClaimedMessage.Rendering;
import io.supportplatform.notification.delivery.domain.MessageKind;
import io.supportplatform.notification.mail.MailThread;
import io.supportplatform.notification.mail.OutgoingMail;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sender's side of table {@code message}. Each method is one statement and so a transaction of its own.
 */
@Singleton
class MessageClaims {

    private final Pool pool;
    private final Clock clock;

    MessageClaims(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    Uni<List<ClaimedMessage>> claim(int limit, Duration lease) {
        return pool.preparedQuery(MessageStatements.CLAIM)
                .execute(Tuple.of(now(), limit, lease.toMillis() / 1000.0))
                .map(rows -> rows.stream().map(MessageClaims::claimed).toList());
    }

    /** @return false when the lease has run out: somebody else may be sending it */
    Uni<Boolean> begin(ClaimedMessage message, Rendering rendering, @Nullable OutgoingMail mail) {
        var calendar = mail == null ? null : mail.calendar();
        var values = Tuple.tuple()
                .addValue(message.id())
                .addValue(message.lease())
                .addValue(rendering.address())
                .addValue(mail == null ? null : mail.subject())
                .addValue(mail == null ? null : mail.language().tag())
                .addValue(calendar == null ? null : calendar.method())
                .addValue(calendar == null ? null : Buffer.buffer(calendar.bytes()))
                .addValue(Buffer.buffer(rendering.mime()));
        return pool.preparedQuery(MessageStatements.BEGIN).execute(values).map(rows -> rows.rowCount() == 1);
    }

    Uni<Void> waitForAddress(ClaimedMessage message) {
        return pool.preparedQuery(MessageStatements.WAIT_FOR_ADDRESS)
                .execute(Tuple.of(message.id(), message.lease()))
                .replaceWithVoid();
    }

    /** Sets right what crashes and unlucky moments leave behind. */
    Uni<Void> sweep() {
        return pool.preparedQuery(MessageStatements.RECLAIM)
                .execute(Tuple.of(now()))
                .chain(() -> pool.preparedQuery(MessageStatements.SUPERSEDE).execute(Tuple.of(now())))
                .chain(() ->
                        pool.preparedQuery(MessageStatements.RELEASE_WAITING).execute(Tuple.of(now())))
                .replaceWithVoid();
    }

    private static ClaimedMessage claimed(Row row) {
        OffsetDateTime sendBefore = row.getOffsetDateTime("send_before");
        return new ClaimedMessage(
                row.getUUID("id"),
                row.getUUID("lease"),
                MessageKind.valueOf(row.getString("kind")),
                row.getUUID("ticket_id"),
                AccountId.parse(row.getString("recipient")),
                AccountKind.valueOf(row.getString("recipient_kind")),
                row.getJsonObject("facts"),
                row.getInteger("attempts"),
                sendBefore == null ? null : sendBefore.toInstant(),
                row.getString("arrived").equals("POSSIBLE"),
                row.getBoolean("invited"),
                new MailThread(row.getString("message_id"), row.getString("first_message_id")),
                rendering(row));
    }

    private static @Nullable Rendering rendering(Row row) {
        var mime = row.getBuffer("mime");
        return mime == null ? null : new Rendering(row.getString("address"), mime.getBytes());
    }

    private OffsetDateTime now() {
        Instant now = clock.instant();
        return now.atOffset(UTC);
    }
}
