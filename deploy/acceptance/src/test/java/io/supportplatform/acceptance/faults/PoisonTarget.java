package io.supportplatform.acceptance.faults;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.ServiceModule.NOTIFICATION;
import static io.supportplatform.local.ServiceModule.REQUESTS;
import static io.supportplatform.local.ServiceModule.SCHEDULING;

import io.supportplatform.local.ServiceModule;
import java.util.Set;

/** Types of events that somebody listens for, and who. */
enum PoisonTarget {
    SUBMITTED("support.tickets", "TicketSubmitted", Set.of(CONTRACTS)),
    OPENED("support.tickets", "TicketOpened", Set.of(SCHEDULING, NOTIFICATION)),
    SCHEDULED("support.appointments", "AppointmentScheduled", Set.of(REQUESTS, NOTIFICATION)),
    CONSUMED("support.incidents", "ContractIncidentConsumed", Set.of(REQUESTS)),
    TEAM("support.directory", "TeamChanged", Set.of(SCHEDULING, NOTIFICATION));

    private final String topic;
    private final String fact;
    private final Set<ServiceModule> parkedBy;

    PoisonTarget(String topic, String fact, Set<ServiceModule> parkedBy) {
        this.topic = topic;
        this.fact = fact;
        this.parkedBy = parkedBy;
    }

    String topic() {
        return topic;
    }

    String type() {
        return "io.supportplatform." + fact + ".v1";
    }

    Set<ServiceModule> parkedBy() {
        return parkedBy;
    }
}
