package io.supportplatform.testing;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;

/**
 * Reaches the one {@link SharedParts} of the JVM from any class loader.
 *
 * <p>Quarkus loads tests, test resources and restarted applications through loaders of its own; only the system loader
 * outlives them all, so the servers live there and nothing but strings crosses.
 */
final class PartSettings {

    private PartSettings() {}

    // The context loader counts as well: Kafka and log4j load their plug-ins through it.
    static Map<String, String> of(String part) {
        var system = ClassLoader.getSystemClassLoader();
        var thread = Thread.currentThread();
        var caller = thread.getContextClassLoader();
        thread.setContextClassLoader(system);
        try {
            var shared = Class.forName(SharedParts.class.getName(), true, system);
            @SuppressWarnings("unchecked")
            var settings = (Map<String, String>)
                    shared.getMethod("settings", String.class).invoke(null, part);
            return settings;
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Cannot start " + part, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("local-parts is not on the test class path of the JVM", e);
        } finally {
            thread.setContextClassLoader(caller);
        }
    }

    static String value(String part, String key) {
        var value = of(part).get(key);
        if (value == null) {
            throw new IllegalStateException(part + " has no " + key);
        }
        return value;
    }
}
