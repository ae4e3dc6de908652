package io.supportplatform.kit.messaging;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Objects;

/** Turns a raw record into what a handler takes, or says why nobody ever can. Unknown fields are ignored, by contract. */
@Singleton
class EventReader {

    private static final int MAX_DEPTH = 50;

    private final EventHandlers handlers;
    private final ConsumerSchemas schemas;
    private final ObjectMapper json = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .registerModules(new JavaTimeModule(), new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    EventReader(EventHandlers handlers, ConsumerSchemas schemas) {
        this.handlers = handlers;
        this.schemas = schemas;
    }

    IncomingEvent read(IncomingEvent.Raw raw) {
        String type = raw.type();
        if (type == null) {
            return new IncomingEvent.Malformed(raw, "the header ce_type is missing");
        }
        return handlers.hearing(type)
                .<IncomingEvent>map(handler -> readFor(handler, raw))
                .orElseGet(() -> new IncomingEvent.Unwanted(raw));
    }

    private <E> IncomingEvent readFor(EventHandler<E> handler, IncomingEvent.Raw raw) {
        try {
            var envelope = CloudEventHeaders.envelope(raw.headers(), raw.topic(), raw.key(), raw.payload());
            JsonNode tree = json.readTree(envelope.data());
            schemas.check(handler.type(), tree);
            E event = Objects.requireNonNull(json.treeToValue(tree, handler.payload()));
            return new IncomingEvent.Readable<>(raw, envelope, handler, event);
        } catch (MalformedEvent malformed) {
            return new IncomingEvent.Malformed(raw, String.valueOf(malformed.getMessage()));
        } catch (IOException | RuntimeException unreadable) {
            return new IncomingEvent.Malformed(raw, "not the expected JSON: " + unreadable.getMessage());
        }
    }
}
