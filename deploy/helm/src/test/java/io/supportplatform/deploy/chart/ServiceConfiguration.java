package io.supportplatform.deploy.chart;

import io.supportplatform.deploy.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The configuration that one service understands, the kit's part included, collected from where it is written down. */
record ServiceConfiguration(List<ConfigurationKey> keys) {

    private static final Path KIT = Repository.ROOT.resolve("service-kit");
    private static final Pattern PROFILE = Pattern.compile("^%[^.]+\\.");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^:}]+)(:[^}]+)?");

    /** Where keys come from, strongest first: a value in a file wins over a default in the code. */
    static ServiceConfiguration of(String service) {
        var module = Repository.module(service);
        var keys = new ArrayList<ConfigurationKey>();
        try {
            keys.addAll(inProperties(module.resolve("src/main/resources/application.properties")));
            keys.addAll(inProperties(KIT.resolve("src/main/resources/META-INF/microprofile-config.properties")));
            keys.addAll(ConfigurationSources.keysIn(
                    List.of(KIT.resolve("src/main/java"), module.resolve("src/main/java"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ServiceConfiguration(List.copyOf(keys));
    }

    /** Whether an environment variable of this name sets a key of this service. */
    boolean knows(String variable) {
        return keys.stream().anyMatch(key -> key.isSetBy(variable));
    }

    /** The value of a key that nobody sets. */
    String fallback(String name) {
        return settled()
                .filter(key -> key.name().equals(name) && key.fallback() != null)
                .map(ConfigurationKey::fallback)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " has no value of its own"));
    }

    /** The environment variables that a deployment has to set. */
    List<String> variablesThatNeedAValue() {
        return settled()
                .filter(key -> key.needsValue() && !key.name().contains("*"))
                .map(ConfigurationKey::variable)
                .filter(variable -> variable.startsWith("PLATFORM_"))
                .distinct()
                .toList();
    }

    /** For each name the entry that decides: the strongest with a value, or else whichever there is. */
    private Stream<ConfigurationKey> settled() {
        return keys.stream()
                .filter(key -> keys.stream()
                        .filter(other -> other.name().equals(key.name()) && other.fallback() != null)
                        .findFirst()
                        .orElse(key)
                        .equals(key));
    }

    private static List<ConfigurationKey> inProperties(Path file) throws IOException {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties.stringPropertyNames().stream()
                .flatMap(name -> Stream.concat(
                        Stream.of(property(name, properties.getProperty(name))),
                        placeholders(properties.getProperty(name))))
                .toList();
    }

    /** A value under a profile says that the key exists; it does not reach production. */
    private static ConfigurationKey property(String name, String value) {
        var profile = PROFILE.matcher(name);
        return profile.find()
                ? ConfigurationKey.optional(profile.replaceFirst(""))
                : new ConfigurationKey(name, value, false);
    }

    /** A placeholder without a default, or with an empty one, waits for somebody to fill it. */
    private static Stream<ConfigurationKey> placeholders(String value) {
        return PLACEHOLDER
                .matcher(value)
                .results()
                .map(found -> new ConfigurationKey(found.group(1), null, found.group(2) == null));
    }
}
