package io.supportplatform.requests;

import io.supportplatform.kit.messaging.Subscription;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Every topic this service speaks on and listens to. */
public final class Channels {

    public static final String PEOPLE = "support.people";
    public static final String DIRECTORY = "support.directory";
    public static final String TICKETS = "support.tickets";

    private static final String PRODUCTS = "support.products";
    private static final String INCIDENTS = "support.incidents";
    private static final String APPOINTMENTS = "support.appointments";

    Channels() {}

    @Produces
    @Singleton
    static Subscription subscription() {
        return new Subscription("requests", Set.of(PRODUCTS, INCIDENTS, APPOINTMENTS));
    }
}
