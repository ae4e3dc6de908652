package io.supportplatform.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event has a schema that explains itself and an example that satisfies it. */
class EventSchemasTest {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    @Test
    void everySchemaHasAnExample_andEveryExampleASchema() {
        assertThat(EventFiles.events(EventFiles.EXAMPLE)).isEqualTo(EventFiles.events(EventFiles.SCHEMA));
    }

    @ParameterizedTest
    @MethodSource("events")
    void exampleSatisfiesItsSchema(String event) {
        // When
        var problems = EventFiles.problems(EventFiles.schema(event), EventFiles.example(event));

        // Then
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void schemaStaysOpenForNewFields(String event) {
        // Given
        var grown = (ObjectNode) EventFiles.example(event);
        grown.put("aFieldOfTomorrow", "somebody else's business");

        // When
        var problems = EventFiles.problems(EventFiles.schema(event), grown);

        // Then
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void schemaRefusesTheExample_whenARequiredFieldIsMissing(String event) {
        EventFiles.schema(event).required("required").forEach(field -> {
            // Given
            var shrunk = (ObjectNode) EventFiles.example(event);
            shrunk.remove(field.asText());

            // When
            var problems = EventFiles.problems(EventFiles.schema(event), shrunk);

            // Then
            assertThat(problems).as("%s without %s", event, field.asText()).hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("events")
    void schemaStandsAlone_andDescribesEveryProperty(String event) {
        // Given
        var schema = EventFiles.schema(event);

        // Then
        assertThat(schema.path("$schema").asText()).isEqualTo(DIALECT);
        assertThat(schema.path("title").asText()).isEqualTo(event);
        assertThat(schema.path("description").asText())
                .contains("Topic support.", "type io.supportplatform." + event + ".v1");
        assertThat(schema.findValues("$ref")).isEmpty();
        assertThat(undescribed(schema, event)).isEmpty();
    }

    /** An example may only use fields that the schema describes, or it would teach what is not promised. */
    @ParameterizedTest
    @MethodSource("events")
    void exampleUsesDescribedFieldsOnly(String event) {
        assertThat(EventFiles.schema(event).required("properties").fieldNames())
                .toIterable()
                .containsAll(() -> EventFiles.example(event).fieldNames());
    }

    static List<String> events() {
        return EventFiles.events(EventFiles.SCHEMA);
    }

    private static List<String> undescribed(JsonNode schema, String where) {
        return schema.path("properties").properties().stream()
                .flatMap(property -> undescribedIn(property.getValue(), where + "." + property.getKey()))
                .toList();
    }

    private static Stream<String> undescribedIn(JsonNode property, String where) {
        var here = property.path("description").asText().isBlank() ? Stream.of(where) : Stream.<String>empty();
        var below = Stream.concat(
                undescribed(property, where).stream(), undescribed(property.path("items"), where + "[]").stream());
        return Stream.concat(here, below);
    }
}
