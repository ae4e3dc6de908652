package io.supportplatform.acceptance.faults;

import io.supportplatform.local.ServiceModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the campaign itself put on the topics, so that the count at the end can tell it from what the services sent.
 * Every such record also carries the header {@value #HEADER}.
 */
public final class Injections {

    /** Its value is the kind. */
    public static final String HEADER = "x-injected";

    /** What was slipped in. */
    public enum Kind {
        /** The bytes and headers of a record that is on the topic already. */
        AGAIN,
        /** The bytes of a record that newer ones of its key have overtaken, under an id of its own. */
        LATE,
        /** Of a type that nobody knows: skipped, never parked. */
        UNKNOWN,
        /** Must end among the parked events. */
        POISON
    }

    /**
     * @param eventId the record's {@code ce_id}
     * @param parkedBy the services that must park it: those with a handler for its type
     */
    public record Injection(
            Kind kind, String topic, String key, UUID eventId, String type, Set<ServiceModule> parkedBy) {}

    private final List<Injection> all = new ArrayList<>();

    public synchronized void add(Injection injection) {
        all.add(injection);
    }

    public synchronized List<Injection> all() {
        return List.copyOf(all);
    }

    /** The ids that this service, and no other, must have parked by now. */
    public synchronized List<UUID> parkedBy(ServiceModule service) {
        return all.stream()
                .filter(injection -> injection.parkedBy().contains(service))
                .map(Injection::eventId)
                .toList();
    }
}
