package io.supportplatform.kit.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Holds incoming payloads against this service's own consumer schemas, {@code consumers/<service>/<Event>.v1.schema.json} on
 * the class path: the fields this service reads, and no more.
 */
@Singleton
class ConsumerSchemas {

    private static final String PREFIX = "io.supportplatform.";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Optional<Schema>> byType = new ConcurrentHashMap<>();
    private final String service;

    ConsumerSchemas(@ConfigProperty(name = "platform.service") String service) {
        this.service = service;
    }

    void check(String type, JsonNode payload) {
        byType.computeIfAbsent(type, this::load).ifPresent(schema -> {
            var errors = schema.validate(payload);
            if (!errors.isEmpty()) {
                throw new MalformedEvent("schema violated: "
                        + errors.stream().map(Error::toString).limit(5).collect(Collectors.joining("; ")));
            }
        });
    }

    private Optional<Schema> load(String type) {
        String path = "consumers/" + service + "/" + type.substring(PREFIX.length()) + ".schema.json";
        try (InputStream stream = open(path)) {
            return stream == null ? Optional.empty() : Optional.of(registry.getSchema(stream, InputFormat.JSON));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable InputStream open(String path) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(path);
    }
}
