package io.supportplatform.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.supportplatform.testing.PlatformTestResource;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The platform's parts with a gate before the mail server, and waits short enough for tests. */
public final class NotificationTestResource implements QuarkusTestResourceLifecycleManager {

    /** The golden examples tell of these days; a call that is over by the real clock would not be mailed about. */
    private static final Instant GOLDEN_STORY = Instant.parse("2026-11-20T12:00:00Z");

    private final PlatformTestResource parts = new PlatformTestResource();

    @Override
    public void init(Map<String, String> arguments) {
        parts.init(Map.of("service", "notification"));
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(parts.start());
        int mailServer = Integer.parseInt(settings.getOrDefault("platform.smtp.port", "0"));
        settings.put("platform.smtp.port", Integer.toString(MailGate.before(mailServer)));
        settings.put("platform.delivery.retries", "PT0.1S,PT0.2S,PT0.3S,PT0.5S,PT1S,PT1S,PT1S,PT1S,PT1S,PT1S");
        settings.put("platform.smtp.timeout", "PT3S");
        settings.put("platform.delivery.poll-interval", "PT0.2S");
        settings.put(
                "platform.clock.offset",
                Duration.between(Instant.now(), GOLDEN_STORY).toString());
        return settings;
    }

    @Override
    public void stop() {
        parts.stop();
    }
}
