package io.supportplatform.bench.load;

import io.supportplatform.bench.report.Latencies;
import java.time.Instant;
import org.HdrHistogram.Histogram;

/**
 * What a load of so many calls a second found.
 *
 * @param first the number of the first call that was measured
 * @param count how many were
 * @param begun when that first call was meant to start
 * @param perSecond the rate the calls were meant to start at
 * @param micros from when each was meant to start until its answer was there
 */
public record Steady(long first, int count, Instant begun, int perSecond, Histogram micros) {

    public Latencies latencies() {
        return Latencies.of(micros);
    }

    /** When a call was meant to start. */
    public Instant intended(long number) {
        return begun.plusNanos((number - first) * 1_000_000_000L / perSecond);
    }
}
