package io.supportplatform.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.supportplatform.local.parts.SamplePerson;
import io.supportplatform.local.parts.TokenClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Calls the services as one of the sample people, and is patient while a service restarts. */
final class RestClient {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<SamplePerson, String> tokens = new EnumMap<>(SamplePerson.class);
    private final Ports ports;
    private final Consumer<String> say;

    RestClient(Ports ports, Consumer<String> say) {
        this.ports = ports;
        this.say = say;
    }

    /**
     * Sends until there is an answer that is about the request itself.
     *
     * <p>Safe to repeat: what creates or spends carries an idempotency key, and everything else states a version.
     */
    Answer send(SamplePerson person, Call call) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var told = false;
        while (true) {
            var answer = attempt(person, call);
            if (answer.isPresent() || System.nanoTime() > deadline) {
                return answer.orElseThrow(() -> new StackException("%s does not answer: %s got nothing useful for %d s."
                        .formatted(call.service().module(), call, PATIENCE.toSeconds())));
            }
            if (!told) {
                say.accept("  " + call.service().module() + " does not answer, trying again");
                told = true;
            }
        }
    }

    private Optional<Answer> attempt(SamplePerson person, Call call) {
        try {
            var response = http.send(request(person, call), BodyHandlers.ofString());
            if (isTemporary(response)) {
                pause(retryAfter(response));
                return Optional.empty();
            }
            return Optional.of(answer(call, response));
        } catch (IOException broken) {
            pause(PAUSE);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted during " + call + ".", e);
        }
    }

    private HttpRequest request(SamplePerson person, Call call) throws IOException {
        var uri = URI.create("http://localhost:" + ports.of(call.service()) + call.path());
        var request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token(person))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .method(call.method(), body(call));
        call.headers().forEach(request::header);
        return request.build();
    }

    private BodyPublisher body(Call call) throws IOException {
        return call.body() == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofByteArray(json.writeValueAsBytes(call.body()));
    }

    private Answer answer(Call call, HttpResponse<String> response) throws IOException {
        var headers = response.headers();
        return new Answer(
                call.toString(),
                response.statusCode(),
                tree(response.body()),
                headers.firstValue("ETag"),
                headers.firstValue("Location"));
    }

    private JsonNode tree(String body) throws IOException {
        return body.isBlank() ? MissingNode.getInstance() : json.readTree(body);
    }

    private String token(SamplePerson person) {
        return tokens.computeIfAbsent(person, new TokenClient("http://localhost:" + ports.issuer())::token);
    }

    private static boolean isTemporary(HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 429, 502, 503, 504 -> true;
            // Our own earlier attempt with this key is still running.
            case 409 -> response.body().contains("REQUEST_IN_PROGRESS");
            default -> false;
        };
    }

    private static Duration retryAfter(HttpResponse<String> response) {
        var asked = response.headers().firstValueAsLong("Retry-After").stream()
                .mapToObj(Duration::ofSeconds)
                .findFirst()
                .orElse(PAUSE);
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
