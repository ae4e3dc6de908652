package io.supportplatform.scheduling.appointment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * Reads an instant from ISO 8601 text, as the API description promises, and from nothing else. The library's own reader takes
 * numbers too, as seconds, so that milliseconds would name a time far away and {@code 1e400} the year 1970.
 */
final class WrittenInstant extends StdDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    WrittenInstant() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, json);
        }
        var text = json.getText();
        try {
            return Instant.parse(text);
        } catch (DateTimeException unreadable) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "not an instant");
        }
    }
}
