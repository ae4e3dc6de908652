package io.supportplatform.acceptance.invariants;

import io.supportplatform.acceptance.WorkingCopy;
import io.supportplatform.local.LocalStack;
import io.supportplatform.local.ServiceModule;
import io.supportplatform.local.parts.DatabaseAccess;
import io.supportplatform.local.parts.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A packaged service beside the stack: it hears another broker, and its mails go nowhere. */
final class ShadowService implements AutoCloseable {

    private static final long STOP_SECONDS = 20;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;

    private ShadowService(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static ShadowService start(LocalStack stack, ServiceModule service, String database, String bootstrap, Path logs) {
        try {
            var jar = WorkingCopy.root().resolve(service.key() + "-service/target/quarkus-app/quarkus-run.jar");
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var builder = new ProcessBuilder(List.of(
                            java, "-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(logs.resolve(service.key() + ".log").toFile());
            var port = FreePorts.next();
            builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
            settings(stack, service, database, bootstrap)
                    .forEach((key, value) -> builder.environment().put(variable(key), value));
            return new ShadowService(builder.start(), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isReady() {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> settings(
            LocalStack stack, ServiceModule service, String database, String bootstrap) {
        var issuer = "http://localhost:" + stack.ports().issuer();
        var settings = new java.util.HashMap<>(
                new DatabaseAccess("localhost", stack.ports().postgres(), service.key()).settings());
        settings.put("platform.database.name", database);
        settings.put("platform.kafka.bootstrap", bootstrap);
        settings.put("platform.issuers.work.url", issuer + "/work");
        settings.put("platform.issuers.personal.url", issuer + "/personal");
        settings.put("platform.public-base", "http://localhost:" + stack.ports().gateway());
        settings.put("platform.join.secret", "shadow-join-secret-not-for-real-use");
        settings.put("platform.smtp.host", "127.0.0.1");
        settings.put("platform.smtp.port", "1");
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.log.console.json.enabled", "false");
        return settings;
    }

    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
