package io.supportplatform.bench.load;

import io.vertx.core.AsyncResult;
import java.util.TreeMap;

/** How calls ended. */
final class Tally {

    /** A figure of calls that were turned away says nothing; a stray one may be left out. */
    private static final double TOLERATED = 0.002;

    private final TreeMap<String, Integer> bad = new TreeMap<>();
    private long good;

    void count(AsyncResult<Integer> answer, Source source) {
        if (answer.succeeded() && source.accepts(answer.result())) {
            good++;
        } else {
            var how = answer.succeeded()
                    ? Integer.toString(answer.result())
                    : answer.cause().getClass().getSimpleName();
            bad.merge(how, 1, Integer::sum);
        }
    }

    long good() {
        return good;
    }

    void requireGood() {
        int failed = bad.values().stream().mapToInt(Integer::intValue).sum();
        if (good == 0 || failed > TOLERATED * (good + failed)) {
            throw new IllegalStateException("%d calls ended well, %d did not: %s".formatted(good, failed, bad));
        }
        if (failed > 0) {
            System.err.println("left out of %d: %s".formatted(good + failed, bad));
        }
    }
}
