package io.supportplatform.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.supportplatform.testing.Schemas;
import java.util.Map;

/** Holds payloads against the golden examples, written the way the service writes them. */
public final class Golden {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    public ObjectNode json(Object payload) {
        return json.valueToTree(payload);
    }

    /** The payload is the example, but for the fields that the fixture does not have. */
    public void assertSame(String event, Object payload, Map<String, String> added) {
        ObjectNode actual = json(payload);
        added.forEach(actual::put);
        Schemas.assertValid(event, json(payload).toString());
        assertThat((JsonNode) actual).isEqualTo(example(event));
    }

    private JsonNode example(String event) {
        try {
            return json.readTree(Schemas.example(event));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
