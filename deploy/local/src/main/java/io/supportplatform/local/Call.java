package io.supportplatform.local;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One REST call before it is sent. */
record Call(
        ServiceModule service,
        String method,
        String path,
        @Nullable Object body,
        Map<String, String> headers) {

    static Call get(ServiceModule service, String path) {
        return new Call(service, "GET", path, null, Map.of());
    }

    static Call put(ServiceModule service, String path, Object body) {
        return new Call(service, "PUT", path, body, Map.of());
    }

    static Call post(ServiceModule service, String path, Object body) {
        return new Call(service, "POST", path, body, Map.of());
    }

    Call idempotencyKey(String key) {
        return header("Idempotency-Key", key);
    }

    Call ifMatch(String etag) {
        return header("If-Match", etag);
    }

    private Call header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Call(service, method, path, body, more);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
