package io.supportplatform.deploy.chart;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A configuration key and the value it falls back on; without one, {@code required} tells whether somebody has to set it.
 * A segment that the deployment chooses, the key of a map or the index of a list, is written {@code *}.
 */
record ConfigurationKey(String name, @Nullable String fallback, boolean required) {

    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^A-Za-z0-9]");
    private static final Pattern LOCAL = Pattern.compile("localhost|127\\.0\\.0\\.1|\\.example\\b");
    private static final Pattern SECRET = Pattern.compile("(^|[.-])(password|secret)$");

    static ConfigurationKey optional(String name) {
        return new ConfigurationKey(name, null, false);
    }

    /** The rule of MicroProfile Config 3.1: what is no letter or digit becomes an underscore, the rest upper case. */
    String variable() {
        return variable(name);
    }

    /** Whether this environment variable sets the key. */
    boolean isSetBy(String variable) {
        var pattern = Stream.of(name.split("\\.\\*", -1))
                .map(ConfigurationKey::variable)
                .reduce((left, right) -> left + "_[A-Z0-9_]+" + right)
                .orElseThrow();
        return Pattern.matches(pattern, variable);
    }

    /** Whether a service started without a value fails, or runs on an address of a developer's machine or a secret that everyone can read. */
    boolean needsValue() {
        return fallback == null
                ? required
                : SECRET.matcher(name).find() || LOCAL.matcher(fallback).find();
    }

    private static String variable(String name) {
        return NOT_ALPHANUMERIC.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
