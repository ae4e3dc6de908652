package io.supportplatform.contracts;

import io.supportplatform.kit.messaging.Subscription;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Every topic this service writes or reads: its wiring on one screen. */
public final class Channels {

    /** Out: ProductChanged, by product. */
    public static final String PRODUCTS = "support.products";

    /** Out: ContractRegistered, ContractUnlinked, ContractChanged, by contract. */
    public static final String CONTRACTS = "support.contracts";

    /** Out: ContractIncidentReserved and Released, by reservation; Consumed and Refused, by ticket. */
    public static final String INCIDENTS = "support.incidents";

    /** In: TicketSubmitted. */
    public static final String TICKETS = "support.tickets";

    private static final String GROUP = "contracts";

    Channels() {}

    @Produces
    @Singleton
    static Subscription subscription() {
        return new Subscription(GROUP, Set.of(TICKETS));
    }
}
