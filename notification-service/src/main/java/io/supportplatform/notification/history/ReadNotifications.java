package io.supportplatform.notification.history;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.rest.Cursor;
import io.supportplatform.kit.rest.Page;
import io.supportplatform.kit.rest.Problem;
import io.supportplatform.kit.rest.ProblemException;
import io.supportplatform.notification.delivery.MessageQueries;
import io.supportplatform.notification.delivery.StoredMessage;
import io.supportplatform.notification.ticket.TicketAccess;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds what was mailed about a request, for whoever may see the request; for all others there is nothing. */
@Singleton
class ReadNotifications {

    private final TicketAccess access;
    private final MessageQueries messages;

    ReadNotifications(TicketAccess access, MessageQueries messages) {
        this.access = access;
        this.messages = messages;
    }

    Uni<Page<StoredMessage>> ofTicket(UUID ticketId, Caller caller, @Nullable Cursor after, int limit) {
        return require(ticketId, caller)
                .chain(() -> messages.ofTicket(ticketId, before(after), limit))
                .map(rows -> Page.of(rows, limit, last -> Cursor.of(last.id().toString())));
    }

    Uni<StoredMessage> one(UUID id, Caller caller) {
        return messages.find(id)
                .map(found -> found.orElseThrow(ReadNotifications::notFound))
                .call(message -> require(message.ticketId(), caller));
    }

    private Uni<Void> require(UUID ticketId, Caller caller) {
        return access.mayRead(ticketId, caller).map(may -> {
            if (!may) {
                throw notFound();
            }
            return null;
        });
    }

    private static @Nullable UUID before(@Nullable Cursor after) {
        return after == null ? null : after.key(0, UUID::fromString);
    }

    private static ProblemException notFound() {
        return Problem.of(404, "not-found").toException();
    }
}
