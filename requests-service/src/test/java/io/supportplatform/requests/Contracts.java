package io.supportplatform.requests;

import io.restassured.path.json.JsonPath;
import io.supportplatform.testing.EventTap;
import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TestEvents;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Plays contracts-service: reads TicketSubmitted from the topic and answers with events shaped like the golden examples. */
public final class Contracts implements AutoCloseable {

    private final EventTap tickets = TestEvents.tap("support.tickets");

    /** The payload of the latest TicketSubmitted of this request, once there are so many. */
    public JsonPath asked(String request, int times) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> tickets.ofType("TicketSubmitted", request).size() >= times);
        return JsonPath.from(
                tickets.ofType("TicketSubmitted", request).getLast().json());
    }

    public String attempt(String request) {
        return asked(request, 1).getString("attemptId");
    }

    /** The events of one name about this request, once there is at least one. */
    public List<JsonPath> told(String event, String request) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !tickets.ofType(event, request).isEmpty());
        return tickets.ofType(event, request).stream()
                .map(found -> JsonPath.from(found.json()))
                .toList();
    }

    public int count(String event, String request) {
        return tickets.ofType(event, request).size();
    }

    public void consume(String request, String attempt) {
        var event = new JsonObject(Schemas.example("ContractIncidentConsumed"))
                .put("ticketId", request)
                .put("attemptId", attempt);
        publish("ContractIncidentConsumed", request, event);
    }

    public void refuse(String request, String attempt, String... reasons) {
        var event = new JsonObject(Schemas.example("ContractIncidentRefused"))
                .put("ticketId", request)
                .put("attemptId", attempt)
                .put("reasons", new JsonArray(List.of(reasons)));
        publish("ContractIncidentRefused", request, event);
    }

    /** Brings a complete draft to its team. */
    public String open(String person, Wizard wizard) {
        String request = wizard.request();
        Api.submit(person, request, UUID.randomUUID().toString()).statusCode(202);
        consume(request, attempt(request));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Api.get(person, "requests/" + request + "/submission")
                        .extract()
                        .path("outcome")
                        .equals("ACCEPTED"));
        return request;
    }

    private static void publish(String event, String request, JsonObject payload) {
        Schemas.assertValid(event, payload.encode());
        TestEvents.publish("support.incidents", request, event, "1", payload.encode());
    }

    @Override
    public void close() {
        tickets.close();
    }
}
