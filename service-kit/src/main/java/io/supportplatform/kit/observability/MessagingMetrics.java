package io.supportplatform.kit.observability;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts what the consumer does with events, and publishes Kafka's own figures of it, the lag among them. */
@Singleton
public class MessagingMetrics {

    private static final Pattern KNOWN = Pattern.compile("io\\.supportplatform\\.[A-Za-z]{1,60}\\.v\\d{1,3}");

    private final MeterRegistry registry;
    private final Counter handled;
    private final Counter duplicates;

    MessagingMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.handled = registry.counter("platform.events.handled");
        this.duplicates = registry.counter("platform.events.duplicates");
    }

    public void handled() {
        handled.increment();
    }

    public void duplicate() {
        duplicates.increment();
    }

    public void skipped(@Nullable String type) {
        registry.counter("platform.events.skipped", "type", label(type)).increment();
    }

    // Foreign names are lumped together: a stranger's records must not grow the number of time series.
    private static String label(@Nullable String type) {
        return type != null && KNOWN.matcher(type).matches() ? type : "foreign";
    }

    /** Publishes the consumer's own figures until what is returned is closed, which it must be before the consumer. */
    public KafkaClientMetrics watch(Consumer<?, ?> consumer) {
        var figures = new KafkaClientMetrics(consumer);
        figures.bindTo(registry);
        return figures;
    }
}
