package io.supportplatform.bench.suite;

import io.supportplatform.bench.load.Steady;
import io.supportplatform.bench.report.Latencies;
import io.supportplatform.bench.stack.Database;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import org.HdrHistogram.Histogram;

/** When things were there, read from a database afterwards: microseconds since the epoch by id. */
record Arrivals(Map<String, Long> micros) {

    /** When the row that is selected from was committed; needs a server that remembers. */
    static final String COMMITTED = "(extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000)::bigint";

    private static final long HIGHEST_MICROS = 600_000_000L;

    /** From a query that yields ids and microseconds. */
    static Arrivals of(Database database, String sql) {
        var found = new HashMap<String, Long>();
        database.read(sql, row -> found.put(row.getString(1), row.getLong(2)));
        return new Arrivals(found);
    }

    /** How many a second there were from an instant until the last of them. */
    double perSecondUntilLast(Instant begun) {
        long from = micros(begun);
        var since = micros.values().stream()
                .mapToLong(Long::longValue)
                .filter(at -> from <= at)
                .summaryStatistics();
        return since.getCount() * 1e6 / (since.getMax() - from);
    }

    /** How many a second there were between two instants. */
    double perSecond(Instant begun, Instant ended) {
        long from = micros(begun);
        long until = micros(ended);
        return micros.values().stream().filter(at -> from <= at && at < until).count() * 1e6 / (until - from);
    }

    /** From when each call of a load was meant to start until what it led to was there. */
    Latencies since(Steady load, LongFunction<UUID> ids) {
        return between(load, ids, number -> micros(load.intended(number)));
    }

    /** From an earlier arrival of the same id. */
    Latencies since(Arrivals earlier, Steady load, LongFunction<UUID> ids) {
        return between(load, ids, number -> earlier.require(ids.apply(number)));
    }

    private Latencies between(Steady load, LongFunction<UUID> ids, LongFunction<Long> begin) {
        var histogram = new Histogram(HIGHEST_MICROS, 3);
        for (long number = load.first(); number < load.first() + load.count(); number++) {
            histogram.recordValue(Math.max(0, require(ids.apply(number)) - begin.apply(number)));
        }
        return Latencies.of(histogram);
    }

    private long require(UUID id) {
        var at = micros.get(id.toString());
        if (at == null) {
            throw new IllegalStateException(id + " has not arrived");
        }
        return at;
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
