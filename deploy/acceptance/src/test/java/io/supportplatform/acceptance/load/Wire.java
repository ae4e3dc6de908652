package io.supportplatform.acceptance.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.supportplatform.acceptance.campaign.Endpoints;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Sends a request once and soon loses patience: what hangs must become an unknown outcome, not a driver that hangs too. */
final class Wire {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    /** A submit call waits two seconds for its answer. */
    private static final Duration ANSWER = Duration.ofSeconds(4);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final AtomicLong cut = new AtomicLong();
    private final Endpoints endpoints;

    Wire(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    Reply send(Request request) {
        try {
            var response = http.send(prepared(request), BodyHandlers.ofString());
            return new Reply.Answer(
                    response.statusCode(), body(response), response.headers().firstValue("ETag"));
        } catch (ConnectException | RuntimeException broken) {
            return lost(broken);
        } catch (IOException broken) {
            cut.incrementAndGet();
            return lost(broken);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Lost("interrupted");
        }
    }

    /** How many calls reached somebody and broke off, or got no answer in time. */
    long cut() {
        return cut.get();
    }

    private static Reply lost(Exception broken) {
        return new Reply.Lost(broken.getClass().getSimpleName());
    }

    private HttpRequest prepared(Request request) throws IOException {
        var prepared = HttpRequest.newBuilder(URI.create(endpoints.of(request.service()) + request.path()))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + endpoints.token(request.who()))
                .header("Content-Type", "application/json")
                .method(
                        request.method(),
                        request.body() == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(request.body())));
        request.headers().forEach(prepared::header);
        return prepared.build();
    }

    private static JsonNode body(HttpResponse<String> response) throws IOException {
        return response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
    }
}
