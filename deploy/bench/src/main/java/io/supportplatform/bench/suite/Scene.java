package io.supportplatform.bench.suite;

import io.supportplatform.bench.load.Load;
import io.supportplatform.bench.load.Source;
import io.supportplatform.bench.report.Latencies;
import io.supportplatform.bench.report.Medians;
import io.supportplatform.bench.stack.BenchStack;
import io.supportplatform.local.ServiceModule;
import java.time.Duration;

/** What every benchmark works with. */
public record Scene(BenchStack stack, Scale scale) {

    private static final Duration LEAD = Duration.ofSeconds(2);

    Load load(ServiceModule service) {
        return new Load(stack.port(service));
    }

    /** Calls per second at saturation: the median of the runs. */
    double saturation(Load load, Source source, int users) {
        return Medians.of(scale.each(() -> load.saturate(source, users, scale.measured())));
    }

    void warmUp(Load load, Source source, int users) {
        load.warmUp(source, users, scale.warmUp());
    }

    /** Latencies at a fixed rate: each percentile's median over the runs. */
    Latencies latencies(Load load, Source source, int perSecond) {
        return Latencies.median(scale.each(
                () -> load.steady(source, perSecond, LEAD, scale.measured()).latencies()));
    }
}
