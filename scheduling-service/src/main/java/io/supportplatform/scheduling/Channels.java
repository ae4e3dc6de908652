package io.supportplatform.scheduling;

import io.supportplatform.kit.messaging.Subscription;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** What this service says and what it listens to. */
public final class Channels {
    /** Everything about one request's appointments, in order: the key is the request's id. */
    public static final String APPOINTMENTS = "support.appointments";

    private static final String TICKETS = "support.tickets";
    private static final String DIRECTORY = "support.directory";

    @Produces
    @Singleton
    Subscription subscription() {
        return new Subscription("scheduling", Set.of(TICKETS, DIRECTORY));
    }
}
