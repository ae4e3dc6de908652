package io.supportplatform.acceptance.load;

import io.supportplatform.local.ServiceModule;
import io.supportplatform.local.parts.SamplePerson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call as it is sent, and sent again, byte for byte. */
record Request(
        SamplePerson who,
        ServiceModule service,
        String method,
        String path,
        @Nullable Object body,
        Map<String, String> headers) {

    static Request get(SamplePerson who, ServiceModule service, String path) {
        return new Request(who, service, "GET", path, null, Map.of());
    }

    static Request post(SamplePerson who, ServiceModule service, String path, Object body) {
        return new Request(who, service, "POST", path, body, Map.of());
    }

    static Request put(SamplePerson who, ServiceModule service, String path, Object body) {
        return new Request(who, service, "PUT", path, body, Map.of());
    }

    static Request delete(SamplePerson who, ServiceModule service, String path) {
        return new Request(who, service, "DELETE", path, null, Map.of());
    }

    Request ifMatch(String etag) {
        return with("If-Match", etag);
    }

    Request key(String key) {
        return with("Idempotency-Key", key);
    }

    private Request with(String header, String value) {
        var more = new java.util.HashMap<>(headers);
        more.put(header, value);
        return new Request(who, service, method, path, body, more);
    }
}
