package io.supportplatform.acceptance.crash;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.ServiceModule.REQUESTS;
import static io.supportplatform.local.ServiceModule.SCHEDULING;

import io.supportplatform.local.ServiceModule;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The kit's failpoints, and which services pass them on the main journey. */
enum CrashPoint {
    BEFORE_COMMIT(EnumSet.allOf(ServiceModule.class)),
    AFTER_COMMIT(EnumSet.allOf(ServiceModule.class)),
    /** notification-service is not asked for anything on the journey; it only hears. */
    AFTER_IDEMPOTENCY_ROW(EnumSet.of(CONTRACTS, REQUESTS, SCHEDULING)),
    AFTER_SEND(EnumSet.allOf(ServiceModule.class)),
    AFTER_ACKNOWLEDGEMENT(EnumSet.allOf(ServiceModule.class)),
    MID_DELETE(EnumSet.allOf(ServiceModule.class)),
    AFTER_POLL(EnumSet.allOf(ServiceModule.class)),
    AFTER_INBOX(EnumSet.allOf(ServiceModule.class)),
    BEFORE_OFFSET(EnumSet.allOf(ServiceModule.class)),
    IN_REBALANCE(EnumSet.allOf(ServiceModule.class));

    private final Set<ServiceModule> services;

    CrashPoint(Set<ServiceModule> services) {
        this.services = services;
    }

    Set<ServiceModule> services() {
        return services;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
