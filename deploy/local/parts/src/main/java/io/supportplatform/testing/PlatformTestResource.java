package io.supportplatform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives a {@code @QuarkusTest} its database, broker, issuer and (for notification) mail server. */
public final class PlatformTestResource implements QuarkusTestResourceLifecycleManager {

    private String service = "";

    @Override
    public void init(Map<String, String> arguments) {
        var named = arguments.get("service");
        if (named == null) {
            throw new IllegalArgumentException("PlatformTestResource needs the argument 'service'");
        }
        service = named;
    }

    @Override
    public Map<String, String> start() {
        var settings = new LinkedHashMap<>(QUIET);
        settings.putAll(PartSettings.of("database:" + service));
        settings.putAll(PartSettings.of("kafka"));
        settings.putAll(PartSettings.of("issuer"));
        if (service.equals("notification")) {
            settings.putAll(PartSettings.of("mailbox"));
        }
        return settings;
    }

    /** The parts belong to the JVM and stop with it, so that a restarted application finds them again. */
    @Override
    public void stop() {}

    /** The embedded servers log into the application's log; their routine is not news. */
    private static final Map<String, String> QUIET = Map.of(
            "quarkus.log.category.\"org.apache.kafka\".level", "WARN",
            "quarkus.log.category.\"kafka\".level", "WARN",
            "quarkus.log.category.\"state.change.logger\".level", "WARN",
            "quarkus.log.category.\"io.zonky\".level", "WARN",
            "quarkus.log.category.\"okhttp3.mockwebserver\".level", "WARN",
            "quarkus.log.category.\"no.nav.security\".level", "WARN",
            "quarkus.log.category.\"com.icegreen\".level", "WARN");
}
