package io.supportplatform.notification.delivery;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.notification.delivery.domain.MessageKey;
import io.supportplatform.notification.mail.OutgoingMail.CalendarPart;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads messages: what was sent about a request, and the calendar file that went to somebody. */
@Singleton
public class MessageQueries {

    private static final String COLUMNS = """
            select id, kind, state, ticket_id, appointment_id, revision, recipient, recipient_role, address, subject,
                   language, message_id, attempts, created_at, next_attempt_at, finished_at, failure
              from message
            """;

    private static final String PAGE =
            COLUMNS + " where ticket_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3";

    private static final String FIND = COLUMNS + " where id = $1";

    private static final String CALENDAR =
            "select calendar_method, calendar from message where stream = $1 and revision = $2 and calendar is not null";

    private final Pool pool;

    MessageQueries(Pool pool) {
        this.pool = pool;
    }

    /** The newest first, and one more than the limit when there are more. */
    public Uni<List<StoredMessage>> ofTicket(UUID ticketId, @Nullable UUID before, int limit) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(ticketId, before, limit + 1))
                .map(MessageQueries::messages);
    }

    public Uni<Optional<StoredMessage>> find(UUID id) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(id))
                .map(rows -> messages(rows).stream().findFirst());
    }

    /** The calendar file of this revision as it was rendered for this person, if it was. */
    public Uni<Optional<CalendarPart>> calendar(UUID appointmentId, int sequence, AccountId recipient) {
        return pool.preparedQuery(CALENDAR)
                .execute(Tuple.of(MessageKey.streamOfAppointment(appointmentId, recipient), sequence))
                .map(rows -> rows.stream().map(MessageQueries::calendar).findFirst());
    }

    private static List<StoredMessage> messages(RowSet<Row> rows) {
        return rows.stream().map(StoredMessage::of).toList();
    }

    private static CalendarPart calendar(Row row) {
        return new CalendarPart(
                row.getString("calendar_method"), row.getBuffer("calendar").getBytes());
    }
}
