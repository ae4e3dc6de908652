package io.supportplatform.kit.rest;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Asks clients to let go of their connections while the service is about to stop. It still answers for the time of the shutdown
 * delay; a client that kept its connection beyond that would lose a call in the moment the connection closes.
 */
@Singleton
class Draining {

    private static final int BEFORE_ALL_ELSE = 10_000;

    private volatile boolean draining;

    void begin(@Observes ShutdownDelayInitiatedEvent stopping) {
        draining = true;
    }

    void install(@Observes Filters filters) {
        filters.register(this::letGo, BEFORE_ALL_ELSE);
    }

    private void letGo(RoutingContext context) {
        if (draining) {
            context.response().putHeader("Connection", "close");
        }
        context.next();
    }
}
