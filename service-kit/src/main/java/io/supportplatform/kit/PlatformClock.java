package io.supportplatform.kit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one source of business time; {@code platform.clock.offset} moves it, so that tests of packaged services can travel. */
final class PlatformClock {

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "platform.clock.offset", defaultValue = "PT0S") Duration offset) {
        return offset.isZero() ? Clock.systemUTC() : Clock.offset(Clock.systemUTC(), offset);
    }
}
