package io.supportplatform.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supportplatform.events.EventFiles.ConsumerSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a consumer reads is what the producer promises: same fields, same types, no value it would not understand. */
class ConsumerSchemasTest {

    @ParameterizedTest
    @MethodSource("consumerSchemas")
    void exampleSatisfiesTheConsumer(ConsumerSchema consumer) {
        // When
        var problems = EventFiles.problems(consumer.schema(), EventFiles.example(consumer.event()));

        // Then
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("consumerSchemas")
    void producerPromisesWhatTheConsumerReads(ConsumerSchema consumer) {
        // When
        var broken = brokenPromises(consumer.schema(), EventFiles.schema(consumer.event()), consumer.event());

        // Then
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("consumerSchemas")
    void consumerIgnoresWhatItDoesNotRead(ConsumerSchema consumer) {
        assertThat(consumer.schema().path("additionalProperties").asBoolean(false))
                .isTrue();
        assertThat(consumer.schema().findValues("$ref")).isEmpty();
    }

    @Test
    void noticesEveryKindOfBrokenPromise() throws Exception {
        // Given
        var json = new ObjectMapper();
        var producer = json.readTree("""
                {"type": "object", "required": ["role", "kind", "at", "name"], "properties": {
                  "role": {"type": "string", "enum": ["PRIMARY", "ADDITIONAL", "OBSERVER"]},
                  "kind": {"type": "string"}, "at": {"type": "string", "format": "date"},
                  "name": {"type": "integer"}, "note": {"type": "string"}}}
                """);
        var consumer = json.readTree("""
                {"type": "object", "required": ["role", "kind", "at", "name", "note", "gone"], "properties": {
                  "role": {"type": "string", "enum": ["PRIMARY", "ADDITIONAL"]},
                  "kind": {"type": "string", "enum": ["WORK"]}, "at": {"type": "string", "format": "date-time"},
                  "name": {"type": "string"}, "note": {"type": "string"}, "gone": {"type": "string"}}}
                """);

        // When
        var broken = brokenPromises(consumer, producer, "Event");

        // Then
        assertThat(broken)
                .containsExactlyInAnyOrder(
                        "Event.role may be \"OBSERVER\", which the consumer does not understand",
                        "Event.kind may be anything, the consumer understands a closed list",
                        "Event.at is no longer a date-time",
                        "Event.name is integer, the consumer reads string",
                        "Event.note is optional, the consumer requires it",
                        "Event.gone does not exist");
    }

    static List<ConsumerSchema> consumerSchemas() {
        return EventFiles.consumerSchemas();
    }

    private static List<String> brokenPromises(JsonNode consumer, JsonNode producer, String where) {
        var broken = new ArrayList<String>();
        var required = values(consumer.path("required"));
        var promised = values(producer.path("required"));
        consumer.path("properties").properties().forEach(property -> {
            var name = property.getKey();
            var path = where + "." + name;
            var theirs = producer.path("properties").path(name);
            if (theirs.isMissingNode()) {
                broken.add(path + " does not exist");
                return;
            }
            if (required.contains(name) && !promised.contains(name)) {
                broken.add(path + " is optional, the consumer requires it");
            }
            broken.addAll(differences(property.getValue(), theirs, path));
        });
        return broken;
    }

    private static List<String> differences(JsonNode read, JsonNode promised, String where) {
        var type = promised.path("type").asText();
        if (!type.equals(read.path("type").asText())) {
            return List.of(where + " is " + type + ", the consumer reads "
                    + read.path("type").asText());
        }
        var differences = new ArrayList<String>();
        if (read.has("enum") && !promised.has("enum")) {
            differences.add(where + " may be anything, the consumer understands a closed list");
        }
        if (read.has("enum")) {
            var unknown = values(promised.path("enum"));
            unknown.removeAll(values(read.path("enum")));
            unknown.forEach(value ->
                    differences.add(where + " may be \"" + value + "\", which the consumer does not understand"));
        }
        if (read.has("format") && !read.path("format").equals(promised.path("format"))) {
            differences.add(where + " is no longer a " + read.path("format").asText());
        }
        differences.addAll(brokenPromises(read, promised, where));
        if (read.has("items")) {
            differences.addAll(differences(read.path("items"), promised.path("items"), where + "[]"));
        }
        return differences;
    }

    private static Set<String> values(JsonNode array) {
        var values = new HashSet<String>();
        array.forEach(value -> values.add(value.asText()));
        return values;
    }
}
