package io.supportplatform.scheduling;

import static io.supportplatform.scheduling.Api.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.supportplatform.local.parts.SamplePerson;
import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TestEvents;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Tells the service what requests-service would: golden examples with ids of their own, so that tests never meet. */
public final class StoryFixture {
    private static final String TICKETS = "support.tickets";
    private static final String DIRECTORY = "support.directory";

    private StoryFixture() {}

    /** An advocate the directory knows, signed in as the given person, who works around the clock. */
    public static UUID advocateAtWork(String person) {
        var id = advocate(person);
        workAroundTheClock(id, person);
        return id;
    }

    public static UUID advocate(String person) {
        var id = UUID.randomUUID();
        var event = example("AdvocateChanged")
                .put("advocateId", id.toString())
                .put("account", account(person))
                .put("displayName", SamplePerson.named(person).fullName());
        TestEvents.publish(DIRECTORY, id.toString(), "AdvocateChanged", 1, event.encode());
        await().untilAsserted(() -> as("lea")
                .body("{}")
                .put(Api.BASE + "/advocates/" + id + "/working-hours")
                .then()
                .statusCode(400));
        return id;
    }

    public static void workAroundTheClock(UUID advocate, String person) {
        var weekly = Arrays.stream(DayOfWeek.values())
                .map(day -> "{\"day\":\"%s\",\"start\":\"00:00\",\"end\":\"24:00\"}".formatted(day))
                .collect(Collectors.joining(","));
        await().untilAsserted(() -> as(person)
                .body("{\"zone\":\"UTC\",\"weekly\":[" + weekly + "]}")
                .put(Api.BASE + "/advocates/" + advocate + "/working-hours")
                .then()
                .statusCode(201));
    }

    public static void team(UUID id, boolean schedules, long sequence) {
        var event = example("TeamChanged").put("teamId", id.toString()).put("schedules", schedules);
        TestEvents.publish(DIRECTORY, id.toString(), "TeamChanged", sequence, event.encode());
    }

    /** A request of ada's with ben and jan as further contacts, changed as the test likes. */
    public static UUID opened(UnaryOperator<JsonObject> change) {
        var id = UUID.randomUUID();
        open(id, change, 1);
        await().untilAsserted(() -> Api.state("lea", id).then().statusCode(200));
        return id;
    }

    public static void open(UUID id, UnaryOperator<JsonObject> change, long sequence) {
        var contacts = new JsonArray()
                .add(contact("ada", "PRIMARY"))
                .add(contact("ben", "ADDITIONAL"))
                .add(contact("jan", "ADDITIONAL"));
        var event = example("TicketOpened")
                .put("ticketId", id.toString())
                .put("teamId", UUID.randomUUID().toString())
                .put("contacts", contacts);
        TestEvents.publish(
                TICKETS,
                id.toString(),
                "TicketOpened",
                sequence,
                change.apply(event).encode());
    }

    public static UUID opened() {
        return opened(UnaryOperator.identity());
    }

    public static void assign(UUID ticket, UUID advocate, long sequence) {
        var event = example("TicketAssigned").put("ticketId", ticket.toString()).put("advocateId", advocate.toString());
        TestEvents.publish(TICKETS, ticket.toString(), "TicketAssigned", sequence, event.encode());
    }

    /** A request that can be booked now, with the given advocate. */
    public static UUID bookable(UUID advocate) {
        var ticket = opened();
        assign(ticket, advocate, 2);
        awaitState(ticket, "AVAILABLE");
        return ticket;
    }

    public static void transfer(UUID ticket, boolean newTeamSchedules, long sequence) {
        var event = example("TicketTransferred")
                .put("ticketId", ticket.toString())
                .put("toTeamId", UUID.randomUUID().toString())
                .put("toTeamSchedules", newTeamSchedules);
        TestEvents.publish(TICKETS, ticket.toString(), "TicketTransferred", sequence, event.encode());
    }

    public static void addContact(UUID ticket, String person, long sequence) {
        addContact(ticket, person, "ADDITIONAL", sequence);
    }

    public static void addContact(UUID ticket, String person, String role, long sequence) {
        var event = example("TicketContactAdded")
                .put("ticketId", ticket.toString())
                .put("account", account(person))
                .put("role", role);
        TestEvents.publish(TICKETS, ticket.toString(), "TicketContactAdded", sequence, event.encode());
    }

    public static void awaitState(UUID ticket, String state) {
        await().untilAsserted(() -> Api.state("lea", ticket).then().body("state", equalTo(state)));
    }

    public static JsonObject account(String person) {
        var known = SamplePerson.named(person);
        return new JsonObject()
                .put("tenantId", known.tenantId())
                .put("objectId", known.objectId())
                .put("kind", known.issuer().equals("personal") ? "PERSONAL" : "WORK");
    }

    private static JsonObject contact(String person, String role) {
        return new JsonObject().put("account", account(person)).put("role", role);
    }

    private static JsonObject example(String event) {
        return new JsonObject(Schemas.example(event));
    }
}
