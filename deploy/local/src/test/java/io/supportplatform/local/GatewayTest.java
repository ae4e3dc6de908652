package io.supportplatform.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayTest {

    private final Ports ports = Ports.free();
    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer contracts;
    private Gateway gateway;

    @BeforeEach
    void start() throws Exception {
        contracts = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.contracts()), 0);
        contracts.createContext("/", exchange -> {
            var echo = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("If-Match") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            exchange.sendResponseHeaders(202, echo.length());
            exchange.getResponseBody().write(echo.getBytes(UTF_8));
            exchange.close();
        });
        contracts.start();
        gateway = Gateway.start(ports);
    }

    @AfterEach
    void stop() {
        gateway.close();
        contracts.stop(0);
    }

    @Test
    void passesEverythingOn_toTheServiceOfThePath() throws Exception {
        // Given
        var request = HttpRequest.newBuilder(uri("/api/contracts/v1/contracts?limit=3"))
                .header("If-Match", "\"6\"")
                .PUT(BodyPublishers.ofString("body"));

        // When
        var response = send(request);

        // Then
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).isEqualTo("PUT /api/contracts/v1/contracts?limit=3 \"6\" body");
        assertThat(response.headers().firstValue("ETag")).contains("\"7\"");
    }

    @Test
    void answersWithAProblem_whenNobodyServesThePathOrTheServiceIsDown() throws Exception {
        assertThat(send(HttpRequest.newBuilder(uri("/elsewhere")))).satisfies(response -> {
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.body()).contains("NOT_FOUND");
        });
        assertThat(send(HttpRequest.newBuilder(uri("/api/requests/v1/requests"))))
                .satisfies(response -> {
                    assertThat(response.statusCode()).isEqualTo(503);
                    assertThat(response.body()).contains("SERVICE_UNAVAILABLE").contains("requests-service");
                });
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + ports.gateway() + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
