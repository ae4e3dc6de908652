package io.supportplatform.scheduling;

import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TappedEvent;
import io.vertx.core.json.JsonObject;
import java.util.Objects;

/** What the service told others, held against the agreed schemas. */
public final class Told {

    private Told() {}

    /** The payload, which must satisfy our own schema and every consumer's. */
    public static JsonObject valid(TappedEvent event) {
        var json = Objects.requireNonNull(event.json());
        var name = event.type().replaceAll("^io\\.supportplatform\\.|\\.v1$", "");
        Schemas.assertValid(name, json);
        return new JsonObject(json);
    }
}
