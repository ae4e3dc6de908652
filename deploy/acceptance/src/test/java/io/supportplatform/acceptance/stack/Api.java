package io.supportplatform.acceptance.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.supportplatform.local.LocalStack;
import io.supportplatform.local.ServiceModule;
import io.supportplatform.local.parts.SamplePerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Speaks HTTP as one of the sample people, once per call: what comes back is what the test judges. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final LocalStack stack;
    private final String token;

    private Api(LocalStack stack, SamplePerson person) {
        this.stack = stack;
        this.token = stack.tokens().token(person);
    }

    public static Api as(LocalStack stack, SamplePerson person) {
        return new Api(stack, person);
    }

    /** What a service answered. */
    public record Answer(int status, JsonNode body, Optional<String> etag) {

        public String text(String field) {
            return body.path(field).asText();
        }

        /** The answer, if it has this status; else the test is over, with what the service said. */
        public Answer requires(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + " but got " + status + ": " + body);
            }
            return this;
        }
    }

    public Answer get(ServiceModule service, String path) {
        return send(service, "GET", path, null, Map.of());
    }

    /** With a new idempotency key. */
    public Answer post(ServiceModule service, String path, Object body) {
        return send(
                service,
                "POST",
                path,
                body,
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    public Answer put(ServiceModule service, String path, Object body) {
        return send(service, "PUT", path, body, Map.of());
    }

    /** Under the version that {@code resource} has now. */
    public Answer change(ServiceModule service, String method, String resource, String path, Object body) {
        var etag = get(service, resource).requires(200).etag().orElseThrow();
        return send(
                service,
                method,
                path,
                body,
                Map.of("If-Match", etag, "Idempotency-Key", UUID.randomUUID().toString()));
    }

    private Answer send(
            ServiceModule service, String method, String path, @Nullable Object body, Map<String, String> headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create(stack.uri(service) + path))
                    .timeout(Duration.ofSeconds(60))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            body == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
            headers.forEach(request::header);
            var response = http.send(request.build(), BodyHandlers.ofString());
            var text = response.body();
            return new Answer(
                    response.statusCode(),
                    text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text),
                    response.headers().firstValue("ETag"));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
