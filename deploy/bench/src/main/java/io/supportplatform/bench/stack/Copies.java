package io.supportplatform.bench.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Many rows made of one that the platform itself has written: every column is as the services fill it, except the few that must
 * differ. New columns of later migrations come along by themselves.
 */
public final class Copies {

    private final Database database;
    private final long from;
    private final long to;

    /** Copies numbered from {@code from} to {@code to}, both included; expressions may use the number as {@code n}. */
    public Copies(Database database, long from, long to) {
        this.database = database;
        this.from = from;
        this.to = to;
    }

    /** Column by column what differs, each as an SQL expression over {@code n} and the template {@code t}. */
    public record Differences(Map<String, String> expressions) {

        public static Differences in(String column, String expression) {
            return new Differences(Map.of()).and(column, expression);
        }

        public Differences and(String column, String expression) {
            var more = new LinkedHashMap<>(expressions);
            more.put(column, expression);
            return new Differences(more);
        }

        private String json() {
            return expressions.entrySet().stream()
                    .map(entry -> "'" + entry.getKey() + "', " + entry.getValue())
                    .collect(Collectors.joining(", ", "jsonb_build_object(", ")"));
        }
    }

    /** Copies the rows of a table for which the condition holds. */
    public Copies of(String table, String condition, Differences differences) {
        database.run("""
                insert into %1$s
                select made.*
                  from %1$s t, generate_series(%4$d, %5$d) n, lateral jsonb_populate_record(t, %3$s) made
                 where t.%2$s""".formatted(table, condition, differences.json(), from, to));
        return this;
    }
}
