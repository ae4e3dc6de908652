package io.supportplatform.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;

/** One origin for all four services, routed by path prefix as the edge of a cluster does; links in bodies lead here. */
final class Gateway implements AutoCloseable {

    /** Headers of one connection; each side of a gateway makes its own. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "expect", "host", "http2-settings", "transfer-encoding", "upgrade");

    private final HttpServer server;
    private final Ports ports;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Gateway(HttpServer server, Ports ports) {
        this.server = server;
        this.ports = ports;
    }

    static Gateway start(Ports ports) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.gateway());
            var gateway = new Gateway(HttpServer.create(address, 0), ports);
            gateway.server.createContext("/", gateway::handle);
            gateway.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            gateway.server.start();
            return gateway;
        } catch (IOException e) {
            throw new StackException("The gateway does not start: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var service = serviceOf(exchange.getRequestURI().getPath());
            if (service.isEmpty()) {
                refuse(exchange, 404, "NOT_FOUND", "No service serves this path.");
                return;
            }
            forward(exchange, service.get());
        }
    }

    private void forward(HttpExchange exchange, ServiceModule service) throws IOException {
        HttpResponse<InputStream> response;
        try {
            response = client.send(request(exchange, service), BodyHandlers.ofInputStream());
        } catch (IOException unreachable) {
            refuse(exchange, 503, "SERVICE_UNAVAILABLE", service.module() + " does not answer.");
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try (var body = response.body()) {
            response.headers().map().forEach((name, values) -> {
                if (isForwarded(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            var bytes = body.readAllBytes();
            exchange.sendResponseHeaders(response.statusCode(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private HttpRequest request(HttpExchange exchange, ServiceModule service) {
        var target = URI.create("http://localhost:" + ports.of(service) + exchange.getRequestURI());
        var hasBody = exchange.getRequestHeaders().containsKey("Content-Length")
                || exchange.getRequestHeaders().containsKey("Transfer-Encoding");
        var request = HttpRequest.newBuilder(target)
                .timeout(Duration.ofSeconds(60))
                .method(
                        exchange.getRequestMethod(),
                        hasBody ? BodyPublishers.ofInputStream(exchange::getRequestBody) : BodyPublishers.noBody());
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (isForwarded(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static Optional<ServiceModule> serviceOf(String path) {
        return Arrays.stream(ServiceModule.values())
                .filter(service -> path.startsWith(service.apiBase() + "/"))
                .findFirst();
    }

    private static boolean isForwarded(String header) {
        return !OF_THE_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
    }

    private static void refuse(HttpExchange exchange, int status, String code, String detail) throws IOException {
        var problem = """
                {"type":"/problems/%s","status":%d,"code":"%s","detail":"%s"}""".formatted(code.toLowerCase(Locale.ROOT).replace('_', '-'), status, code, detail)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        exchange.sendResponseHeaders(status, problem.length);
        exchange.getResponseBody().write(problem);
    }
}
