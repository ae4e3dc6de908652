package io.supportplatform.bench.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.supportplatform.local.Ports;
import io.supportplatform.local.ServiceModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Prepares what a benchmark starts from through the services' own endpoints, as one person. */
public final class Rest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNAVAILABLE = 503;
    private static final int TRIES = 10;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Ports ports;
    private final String bearer;

    Rest(Ports ports, String bearer) {
        this.ports = ports;
        this.bearer = bearer;
    }

    /** What a service answered. */
    public record Answer(int status, JsonNode body, String etag) {

        /** The answer, if it has this status; else the preparation has failed. */
        public Answer requires(int expected) {
            if (status != expected) {
                throw new IllegalStateException("expected " + expected + " but got " + status + ": " + body);
            }
            return this;
        }

        public String text(String field) {
            return body.path(field).asText();
        }
    }

    public Answer get(ServiceModule service, String path) {
        return send(service, "GET", path, null, Map.of());
    }

    /** With a new idempotency key. */
    public Answer post(ServiceModule service, String path, Object body) {
        return send(service, "POST", path, body, Map.of());
    }

    /** Under the version that the resource has now. */
    public Answer change(ServiceModule service, String method, String resource, String path, Object body) {
        var etag = get(service, resource).requires(200).etag();
        return send(service, method, path, body, Map.of("If-Match", etag));
    }

    /** A service that was frozen a moment ago finds its connections broken, and says so once or twice. */
    private Answer send(
            ServiceModule service, String method, String path, @Nullable Object body, Map<String, String> more) {
        var answer = sendOnce(service, method, path, body, more);
        for (int i = 0; i < TRIES && answer.status() == UNAVAILABLE; i++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = sendOnce(service, method, path, body, more);
        }
        return answer;
    }

    private Answer sendOnce(
            ServiceModule service, String method, String path, @Nullable Object body, Map<String, String> more) {
        var headers = new HashMap<>(more);
        headers.put("Authorization", bearer);
        headers.put("Content-Type", "application/json");
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        try {
            var publisher =
                    body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + ports.of(service) + path))
                    .timeout(Duration.ofSeconds(30))
                    .method(method, publisher);
            headers.forEach(request::header);
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            var text = response.body();
            return new Answer(
                    response.statusCode(),
                    text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text),
                    response.headers().firstValue("ETag").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
