package io.supportplatform.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supportplatform.local.parts.ReceivedMail;
import io.supportplatform.local.parts.SamplePerson;
import io.supportplatform.testing.Mailbox;
import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TestEvents;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The producers' golden story told again about a request, an appointment and a customer of its own, so that tests do not meet.
 * The customer's e-mail address is as unique as the account.
 */
public final class Story {

    private static final AtomicLong SEQUENCE = new AtomicLong(System.currentTimeMillis());

    private final UUID ticketId = UUID.randomUUID();
    private final UUID appointmentId = UUID.randomUUID();
    private final UUID customer;
    private final String email;

    private Story(UUID customer, String email) {
        this.customer = customer;
        this.email = email;
    }

    /** About somebody whom no other test knows. */
    public static Story ofSomebodyNew() {
        var customer = UUID.randomUUID();
        return new Story(customer, customer + "@northwind.example");
    }

    /** About somebody who can sign in. */
    public static Story of(SamplePerson person) {
        return new Story(UUID.fromString(person.objectId()), person.email());
    }

    public UUID ticketId() {
        return ticketId;
    }

    public UUID appointmentId() {
        return appointmentId;
    }

    public String email() {
        return email;
    }

    public String account() {
        return SamplePerson.ADA.tenantId() + ":" + customer;
    }

    /** The golden example with this story's ids. */
    public JsonObject example(String event) {
        var json = Schemas.example(event)
                .replace("01a1f7fa-04c0-7140-a942-9150abcbf244", ticketId.toString())
                .replace("01a1f853-bd80-7fd3-bf87-5ad2991f4970", appointmentId.toString())
                .replace(SamplePerson.ADA.objectId(), customer.toString())
                .replace(SamplePerson.ADA.email(), email);
        return new JsonObject(json);
    }

    public void customerIsKnown() {
        publish("support.people", account(), "ProfileChanged", example("ProfileChanged"));
    }

    public void customerIsKnown(String language, String zone) {
        var profile = example("ProfileChanged").put("language", language).put("timeZone", zone);
        publish("support.people", account(), "ProfileChanged", profile);
    }

    public void staffIsKnown() {
        var team = Schemas.example("TeamChanged");
        publish("support.directory", new JsonObject(team).getString("teamId"), "TeamChanged", new JsonObject(team));
        var advocate = new JsonObject(Schemas.example("AdvocateChanged"));
        publish("support.directory", advocate.getString("advocateId"), "AdvocateChanged", advocate);
    }

    /** An advocate of that team, in a directory entry of their own. */
    public void advocateIsKnown(SamplePerson person, UUID team) {
        var advocate = example("AdvocateChanged")
                .put(
                        "advocateId",
                        UUID.nameUUIDFromBytes(person.objectId().getBytes(UTF_8))
                                .toString())
                .put("account", account(person))
                .put("displayName", person.fullName())
                .put("email", person.email())
                .put("teamId", team.toString());
        publish("support.directory", advocate.getString("advocateId"), "AdvocateChanged", advocate);
    }

    public void ticketTransferred(UUID team) {
        var event = example("TicketTransferred").put("toTeamId", team.toString());
        publish("support.tickets", ticketId.toString(), "TicketTransferred", event);
    }

    public void ticketOpened() {
        publish("support.tickets", ticketId.toString(), "TicketOpened", example("TicketOpened"));
    }

    public void contactAdded(SamplePerson person, String role) {
        var event = example("TicketContactAdded").put("role", role);
        event.put("account", account(person));
        publish("support.tickets", ticketId.toString(), "TicketContactAdded", event);
    }

    /** An appointment event for the customer alone. */
    public void appointmentForCustomer(String event) {
        var snapshot = example(event);
        var attendees = new JsonArray();
        snapshot.getJsonArray("attendees").stream()
                .map(JsonObject.class::cast)
                .filter(attendee -> !attendee.getString("role").equals("ADVOCATE"))
                .forEach(attendees::add);
        appointment(event, snapshot.put("attendees", attendees));
    }

    public void appointment(String event) {
        appointment(event, example(event));
    }

    public void appointment(String event, JsonObject snapshot) {
        publish("support.appointments", ticketId.toString(), event, snapshot);
    }

    public List<ReceivedMail> mails() {
        return Mailbox.reader().mailsTo(email);
    }

    public static JsonObject account(SamplePerson person) {
        return new JsonObject()
                .put("tenantId", person.tenantId())
                .put("objectId", person.objectId())
                .put("kind", "WORK");
    }

    /** Publishes twice with one id, as a crashed producer does, and once more as a republished snapshot of the same state. */
    private static void publish(String topic, String key, String type, JsonObject payload) {
        var id = UUID.randomUUID();
        var sequence = Long.toString(SEQUENCE.incrementAndGet());
        TestEvents.publish(id, topic, key, type, sequence, payload.encode());
        TestEvents.publish(id, topic, key, type, sequence, payload.encode());
        TestEvents.publish(topic, key, type, sequence, payload.encode());
    }
}
