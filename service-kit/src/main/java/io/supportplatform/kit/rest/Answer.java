package io.supportplatform.kit.rest;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a POST with an idempotency key answers, before it is stored: a body, or a problem. */
public record Answer(
        int status,
        Map<String, String> headers,
        @Nullable Object body,
        @Nullable Problem refusal) {

    public static Answer ok(Object body) {
        return new Answer(200, Map.of(), body, null);
    }

    public static Answer created(URI location, Object body) {
        return new Answer(201, Map.of("Location", location.toString()), body, null);
    }

    public static Answer accepted(URI location, Object body) {
        return new Answer(202, Map.of("Location", location.toString()), body, null);
    }

    public static Answer noContent() {
        return new Answer(204, Map.of(), null, null);
    }

    public static Answer problem(Problem problem) {
        return new Answer(problem.status(), Map.of(), null, problem);
    }

    /** Adds the entity tag of this version. */
    public Answer withVersion(long version) {
        var all = new HashMap<>(headers);
        all.put("ETag", Etags.header(version));
        return new Answer(status, Map.copyOf(all), body, refusal);
    }
}
