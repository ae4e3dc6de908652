package io.supportplatform.kit.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supportplatform.kit.Ids;
import io.supportplatform.kit.observability.TraceParent;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Puts a payload into its envelope: id, time and trace of the current request are filled in here. */
@Singleton
public class Envelopes {

    private final ObjectMapper json;
    private final Clock clock;

    Envelopes(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    public EventEnvelope of(String topic, String type, String key, Sequence sequence, Object payload) {
        return new EventEnvelope(
                Ids.next(), topic, key, type, sequence, clock.instant(), TraceParent.current(), bytes(payload));
    }

    private byte[] bytes(Object payload) {
        try {
            return json.writeValueAsBytes(payload);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("not an event payload: " + payload.getClass(), impossible);
        }
    }
}
