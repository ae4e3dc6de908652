package io.supportplatform.acceptance.stack;

import io.supportplatform.acceptance.WorkingCopy;
import io.supportplatform.local.ServiceModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which events a service takes: the topics it listens to, and the types for which event-schemas has a schema of its own. */
public final class Subscriptions {

    private static final String SCHEMA = ".v1.schema.json";

    private static final Map<ServiceModule, Set<String>> TOPICS = Map.of(
            ServiceModule.CONTRACTS, Set.of("support.tickets"),
            ServiceModule.REQUESTS, Set.of("support.products", "support.incidents", "support.appointments"),
            ServiceModule.SCHEDULING, Set.of("support.tickets", "support.directory"),
            ServiceModule.NOTIFICATION,
                    Set.of("support.people", "support.directory", "support.tickets", "support.appointments"));

    private final Map<ServiceModule, Set<String>> types = new EnumMap<>(ServiceModule.class);

    public Subscriptions() {
        for (var service : ServiceModule.values()) {
            types.put(service, schemasOf(service));
        }
    }

    /** The consumer group of a service. */
    public static String group(ServiceModule service) {
        return service.key();
    }

    public static Set<String> topics(ServiceModule service) {
        return TOPICS.getOrDefault(service, Set.of());
    }

    /** Whether the record ends up in the service's inbox; one without a type does everywhere, because nobody can tell. */
    public boolean takes(ServiceModule service, String topic, String type) {
        return topics(service).contains(topic)
                && (type.isEmpty() || types.getOrDefault(service, Set.of()).contains(type));
    }

    /** Whether there is a service in whose inbox it ends up. */
    public boolean takesAnywhere(String topic, String type) {
        return Arrays.stream(ServiceModule.values()).anyMatch(service -> takes(service, topic, type));
    }

    private static Set<String> schemasOf(ServiceModule service) {
        var folder = WorkingCopy.root().resolve("event-schemas/src/main/resources/consumers/" + service.key());
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA))
                    .map(name -> "io.supportplatform." + name.replace(SCHEMA, ".v1"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
