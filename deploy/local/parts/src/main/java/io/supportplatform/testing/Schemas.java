package io.supportplatform.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The event contracts on the class path: schema and golden example per event, and what each consumer reads. */
public final class Schemas {

    private static final List<String> CONSUMERS = List.of("contracts", "requests", "scheduling", "notification");

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private Schemas() {}

    /** The golden example of an event, such as {@code TicketOpened}. */
    public static String example(String event) {
        return text("events/" + event + ".v1.example.json");
    }

    /** The services that have said what they read of this event. */
    public static List<String> consumersOf(String event) {
        return CONSUMERS.stream()
                .filter(service -> exists(consumerSchema(service, event)))
                .toList();
    }

    /** What is wrong with this payload for its own schema; empty when nothing is. */
    public static List<String> problems(String event, String json) {
        return validate("events/" + event + ".v1.schema.json", json);
    }

    /** What is wrong with this payload for one consumer. */
    public static List<String> consumerProblems(String service, String event, String json) {
        return validate(consumerSchema(service, event), json);
    }

    /** Fails unless the payload satisfies its own schema and every consumer. */
    public static void assertValid(String event, String json) {
        var problems = new ArrayList<>(problems(event, json));
        consumersOf(event).forEach(service -> problems.addAll(consumerProblems(service, event, json)));
        if (!problems.isEmpty()) {
            throw new AssertionError(event + " is not valid:\n" + String.join("\n", problems) + "\n" + json);
        }
    }

    private static List<String> validate(String resource, String json) {
        var schema = REGISTRY.getSchema(SchemaLocation.of("classpath:" + resource), text(resource), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(problem -> resource + " " + problem.getInstanceLocation() + ": " + problem.getMessage())
                .toList();
    }

    private static String consumerSchema(String service, String event) {
        return "consumers/" + service + "/" + event + ".v1.schema.json";
    }

    private static boolean exists(String resource) {
        return Schemas.class.getClassLoader().getResource(resource) != null;
    }

    private static String text(String resource) {
        try (var stream = Schemas.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("Not on the class path: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
