package io.supportplatform.bench.load;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import org.jspecify.annotations.Nullable;

/** One HTTP call, ready to send. */
public record Call(
        HttpMethod method,
        String path,
        String token,
        @Nullable Buffer body,
        @Nullable String key) {

    public static Call get(String path, String token) {
        return new Call(HttpMethod.GET, path, token, null, null);
    }

    public static Call put(String path, String token, Buffer body) {
        return new Call(HttpMethod.PUT, path, token, body, null);
    }

    /** A call that creates or spends, under an idempotency key. */
    public static Call post(String path, String token, Buffer body, String key) {
        return new Call(HttpMethod.POST, path, token, body, key);
    }

    RequestOptions options() {
        var options = new RequestOptions().setMethod(method).setURI(path).putHeader("Authorization", token);
        if (body != null) {
            options.putHeader("Content-Type", "application/json");
        }
        if (key != null) {
            options.putHeader("Idempotency-Key", key);
        }
        return options;
    }
}
