package io.supportplatform.bench.report;

import java.util.List;

/** The middle of several runs: one run that was disturbed does not move it. */
public final class Medians {

    private Medians() {}

    /** The middle value; of an even number of them the mean of the two in the middle. */
    public static double of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no runs, no median");
        }
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
