package io.supportplatform.bench.suite;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How long and how often it is measured. */
public record Scale(int runs, Duration warmUp, Duration measured) {

    /** Good enough to see whether something has become much slower. */
    public static final Scale QUICK = new Scale(1, Duration.ofSeconds(12), Duration.ofSeconds(6));

    /** What the README's figures are taken with. */
    public static final Scale FULL = new Scale(5, Duration.ofSeconds(60), Duration.ofSeconds(8));

    /** The answers of all runs, one after the other. */
    public <T> List<T> each(Supplier<T> run) {
        return Stream.generate(run).limit(runs).toList();
    }

    /** An upper bound of the calls of so many a second in all runs and in the warm-up. */
    public int callsAt(int perSecond) {
        return Math.toIntExact(perSecond * (warmUp.toSeconds() + runs * (measured.toSeconds() + 4)));
    }
}
