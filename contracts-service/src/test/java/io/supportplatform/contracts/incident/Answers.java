package io.supportplatform.contracts.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.supportplatform.contracts.Api;
import io.supportplatform.contracts.Json;
import io.supportplatform.contracts.incident.Tickets.Ticket;
import io.supportplatform.testing.EventTap;
import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TappedEvent;
import io.supportplatform.testing.TestEvents;
import java.util.List;

/** Hears what the service answers to submitted tickets, from the moment it is made. */
final class Answers implements AutoCloseable {

    static final String CONSUMED = "ContractIncidentConsumed";
    static final String REFUSED = "ContractIncidentRefused";

    private final EventTap incidents = TestEvents.tap("support.incidents");

    /** The ticket's one answer of this kind, which must satisfy its schema and all who read it. */
    JsonNode only(String fact, Ticket ticket) {
        return only(fact, ticket.id().toString());
    }

    JsonNode only(String fact, String ticket) {
        await().untilAsserted(() -> assertThat(incidents.ofType(fact, ticket)).isNotEmpty());
        List<TappedEvent> found = incidents.ofType(fact, ticket);
        assertThat(found).hasSize(1);
        Schemas.assertValid(fact, String.valueOf(found.getFirst().json()));
        return tree(found.getFirst());
    }

    /** Which attempts of the ticket were answered this way, in order. */
    List<String> attempts(String fact, Ticket ticket) {
        return incidents.ofType(fact, ticket.id().toString()).stream()
                .map(answer -> tree(answer).path("attemptId").asText())
                .toList();
    }

    List<JsonNode> of(String fact, Api.Issued issued) {
        return incidents.ofType(fact).stream()
                .map(Answers::tree)
                .filter(answer ->
                        answer.path("contractId").asText().equals(issued.id().toString()))
                .toList();
    }

    static List<String> reasons(JsonNode answer) {
        return answer.path("reasons").valueStream().map(JsonNode::asText).toList();
    }

    private static JsonNode tree(TappedEvent event) {
        return Json.tree(String.valueOf(event.json()));
    }

    @Override
    public void close() {
        incidents.close();
    }
}
