package io.supportplatform.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The schemas and examples of this module, found by name. */
final class EventFiles {

    static final String SCHEMA = ".v1.schema.json";
    static final String EXAMPLE = ".v1.example.json";

    private static final Path ROOT = Path.of("src/main/resources");
    private static final Path EVENTS = ROOT.resolve("events");
    private static final Path CONSUMERS = ROOT.resolve("consumers");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private EventFiles() {}

    /** Names of all events that have a file with this ending. */
    static List<String> events(String ending) {
        return list(EVENTS).stream()
                .map(EventFiles::name)
                .filter(file -> file.endsWith(ending))
                .map(file -> file.substring(0, file.length() - ending.length()))
                .toList();
    }

    /** Everything that some service has said about what it reads. */
    static List<ConsumerSchema> consumerSchemas() {
        return list(CONSUMERS).stream()
                .flatMap(service ->
                        list(service).stream().map(file -> new ConsumerSchema(name(service), event(file), read(file))))
                .toList();
    }

    static JsonNode schema(String event) {
        return read(EVENTS.resolve(event + SCHEMA));
    }

    static JsonNode example(String event) {
        return read(EVENTS.resolve(event + EXAMPLE));
    }

    /** What is wrong with the payload; empty when nothing is. */
    static List<String> problems(JsonNode schema, JsonNode payload) {
        return REGISTRY.getSchema(schema).validate(payload).stream()
                .map(problem -> problem.getInstanceLocation() + ": " + problem.getMessage())
                .toList();
    }

    private static String event(Path consumerSchema) {
        return name(consumerSchema).replace(SCHEMA, "");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static List<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What one service reads of one event. */
    record ConsumerSchema(String service, String event, JsonNode schema) {

        @Override
        public String toString() {
            return service + " reads " + event;
        }
    }
}
