package io.supportplatform.bench.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;

/** What the latencies of one or more runs come to, in milliseconds. */
public record Latencies(double p50, double p99, double max) {

    /** Reads a histogram of microseconds. */
    public static Latencies of(Histogram micros) {
        return new Latencies(
                micros.getValueAtPercentile(50) / 1000.0,
                micros.getValueAtPercentile(99) / 1000.0,
                micros.getMaxValue() / 1000.0);
    }

    /** Each percentile's median over the runs. */
    public static Latencies median(List<Latencies> runs) {
        return new Latencies(median(runs, Latencies::p50), median(runs, Latencies::p99), median(runs, Latencies::max));
    }

    private static double median(List<Latencies> runs, ToDoubleFunction<Latencies> part) {
        return Medians.of(runs.stream().map(part::applyAsDouble).toList());
    }
}
