package io.supportplatform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.supportplatform.local.parts.IssuerPart;
import io.supportplatform.local.parts.SamplePerson;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestClientTest {

    private final Ports ports = Ports.free();
    private final Queue<Integer> statuses = new ArrayDeque<>();
    private final List<String> keys = new ArrayList<>();
    private HttpServer service;
    private IssuerPart issuer;

    @BeforeEach
    void start() throws Exception {
        issuer = IssuerPart.start(ports.issuer());
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.requests()), 0);
        service.createContext("/", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            exchange.sendResponseHeaders(statuses.remove(), -1);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
        issuer.close();
    }

    @Test
    void triesAgainWithTheSameKey_whileTheServiceIsAway() {
        // Given
        statuses.addAll(List.of(503, 503, 201));
        var told = new ArrayList<String>();
        var call = Call.post(ServiceModule.REQUESTS, "/requests", Map.of()).idempotencyKey("k-1");

        // When
        var answer = new RestClient(ports, told::add).send(SamplePerson.ADA, call);

        // Then
        assertThat(answer.status()).isEqualTo(201);
        assertThat(keys).containsExactly("k-1", "k-1", "k-1");
        assertThat(told).containsExactly("  requests-service does not answer, trying again");
    }

    @Test
    void saysWhatWasSurprising() {
        // Given
        statuses.add(404);
        var answer = new RestClient(ports, line -> {})
                .send(SamplePerson.ADA, Call.get(ServiceModule.REQUESTS, "/requests/7"));

        // When
        assertThatThrownBy(() -> answer.expect(200))

                // Then
                .isInstanceOf(StackException.class)
                .hasMessageStartingWith("GET /requests/7 answered 404");
    }
}
