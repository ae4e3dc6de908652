package io.supportplatform.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;

/** Stores domain records as JSON and reads them back, also when an older or newer version of this service wrote them. */
@Singleton
public class Facts {

    private final ObjectMapper json;

    Facts(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public JsonObject toJson(Object facts) {
        try {
            return new JsonObject(json.writeValueAsString(facts));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("cannot store " + facts.getClass(), unwritable);
        }
    }

    public <T> T fromJson(JsonObject stored, Class<T> type) {
        try {
            return json.readValue(stored.encode(), type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("stored " + type.getSimpleName() + " is unreadable", unreadable);
        }
    }
}
