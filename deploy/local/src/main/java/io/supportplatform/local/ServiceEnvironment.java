package io.supportplatform.local;

import io.supportplatform.local.parts.DatabaseAccess;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The environment variables a packaged service gets in the local stack; a deployment sets the same ones. */
final class ServiceEnvironment {

    private final Ports ports;
    private final Map<String, String> extra;
    private final Map<ServiceModule, Detour> detours;

    ServiceEnvironment(StackOptions options) {
        this.ports = options.ports();
        this.extra = options.environment();
        this.detours = options.detours();
    }

    Map<String, String> of(ServiceModule service, int port) {
        var environment = new LinkedHashMap<String, String>();
        var detour = detours.getOrDefault(service, new Detour(ports.postgres(), ports.kafka(), ports.kafka()));
        new DatabaseAccess("localhost", detour.databasePort(), service.key())
                .settings()
                .forEach((key, value) -> environment.put(variable(key), value));
        environment.put("PLATFORM_KAFKA_BOOTSTRAP", "127.0.0.1:" + detour.brokerProxyPort());
        environment.put("PLATFORM_ISSUERS_WORK_URL", issuer() + "/work");
        environment.put("PLATFORM_ISSUERS_PERSONAL_URL", issuer() + "/personal");
        environment.put("PLATFORM_PUBLIC_BASE", "http://localhost:" + ports.gateway());
        environment.put("PLATFORM_CORS_ORIGINS", "http://localhost:" + ports.gateway() + ",http://localhost:3000");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        // People read these logs; machines read them in a cluster.
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.putAll(own(service));
        environment.putAll(extra);
        return environment;
    }

    /** Keys that have no default in the services, so that nobody runs them in earnest without choosing. */
    private Map<String, String> own(ServiceModule service) {
        return switch (service) {
            case CONTRACTS ->
                Map.of(
                        "PLATFORM_REGISTRATION_ACCESS_ID_KEYS",
                        "local:bG9jYWwta2V5LW5vdC1mb3ItcmVhbC11c2Utb2YtYW55LWtpbmQ=");
            case REQUESTS -> Map.of();
            case SCHEDULING -> Map.of("PLATFORM_JOIN_SECRET", "local-join-secret-not-for-real-use");
            case NOTIFICATION ->
                Map.of("PLATFORM_SMTP_HOST", "127.0.0.1", "PLATFORM_SMTP_PORT", Integer.toString(ports.smtp()));
        };
    }

    private String issuer() {
        return "http://localhost:" + ports.issuer();
    }

    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
