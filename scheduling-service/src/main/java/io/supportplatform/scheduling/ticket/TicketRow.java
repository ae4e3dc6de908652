package io.supportplatform.scheduling.ticket;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.scheduling.directory.domain.AdvocateId;
import io.supportplatform.scheduling.ticket.domain.Contact;
import io.supportplatform.scheduling.ticket.domain.ExpectedAssignment;
import io.supportplatform.scheduling.ticket.domain.Person;
import io.supportplatform.scheduling.ticket.domain.Ticket;
import io.supportplatform.scheduling.ticket.domain.TicketAdvocate;
import io.supportplatform.scheduling.ticket.domain.TicketId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a ticket out of a row of {@link TicketStatements}. */
public final class TicketRow {

    private TicketRow() {}

    public static Ticket toTicket(Row row) {
        return new Ticket(
                new TicketId(row.getUUID("id")),
                row.getString("number"),
                row.getString("title"),
                AccountKind.valueOf(row.getString("creator_kind")),
                row.getString("channel"),
                row.getBoolean("schedulable"),
                row.getBoolean("complex"),
                row.getBoolean("hard_to_reach"),
                row.getString("language"),
                row.getBoolean("team_schedules"),
                advocate(row),
                row.getBoolean("open"),
                expected(row),
                contacts((JsonArray) row.getJson("contacts")),
                row.getBoolean("scheduled"),
                new Ticket.Said(row.getString("published_state"), List.of(row.getArrayOfStrings("published_reasons"))),
                row.getLong("agenda_version"),
                row.getLong("sequence"));
    }

    private static @Nullable TicketAdvocate advocate(Row row) {
        var id = row.getUUID("advocate_id");
        return id == null ? null : new TicketAdvocate(new AdvocateId(id), advocatePerson(row));
    }

    private static @Nullable Person advocatePerson(Row row) {
        return row.getString("tenant_id") == null
                ? null
                : person(row.getString("tenant_id"), row.getString("object_id"), row.getString("account_kind"));
    }

    private static @Nullable ExpectedAssignment expected(Row row) {
        var from = row.getLocalDate("expected_from");
        var to = row.getLocalDate("expected_to");
        return from == null || to == null ? null : new ExpectedAssignment(from, to);
    }

    private static List<Contact> contacts(JsonArray contacts) {
        return contacts.stream()
                .map(JsonObject.class::cast)
                .map(TicketRow::contact)
                .toList();
    }

    private static Contact contact(JsonObject json) {
        var person = person(json.getString("tenant"), json.getString("object"), json.getString("kind"));
        return new Contact(person, Contact.Role.valueOf(json.getString("role")));
    }

    private static Person person(String tenant, String object, String kind) {
        return new Person(new AccountId(tenant, object), AccountKind.valueOf(kind));
    }
}
