package io.supportplatform.kit.rest;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Empties the service while it is about to stop. For most of the shutdown delay it still answers, and asks clients to let go of
 * their connections. For the last moment it refuses what begins, so that what has begun before is through when the server closes
 * its connections; those are closed without a look at what is on its way in them.
 */
@Singleton
class Draining {

    private static final int BEFORE_ALL_ELSE = 10_000;
    /** After CORS, so that a browser may read the refusal. */
    private static final int BEFORE_RESOURCES = 90;

    private static final Duration LAST_MOMENT = Duration.ofMillis(500);
    private static final int UNAVAILABLE = 503;
    private static final String HEALTH = "/q/";

    private final EarlyProblems problems;
    private final Duration answering;
    private volatile boolean draining;
    private volatile long refusesFrom;

    Draining(
            EarlyProblems problems,
            @ConfigProperty(name = "quarkus.shutdown.delay", defaultValue = "PT0S") Duration delay) {
        this.problems = problems;
        this.answering = delay.minus(LAST_MOMENT);
    }

    void begin(@Observes ShutdownDelayInitiatedEvent stopping) {
        refusesFrom = System.nanoTime() + answering.toNanos();
        draining = true;
    }

    void install(@Observes Filters filters) {
        filters.register(this::letGo, BEFORE_ALL_ELSE);
        filters.register(this::refuse, BEFORE_RESOURCES);
    }

    private void letGo(RoutingContext context) {
        if (draining) {
            context.response().putHeader("Connection", "close");
        }
        context.next();
    }

    private void refuse(RoutingContext context) {
        if (draining
                && System.nanoTime() - refusesFrom >= 0
                && !context.request().path().startsWith(HEALTH)) {
            context.response().putHeader("Retry-After", "1");
            problems.answer(context, UNAVAILABLE, "temporarily-unavailable", List.of());
        } else {
            context.next();
        }
    }
}
