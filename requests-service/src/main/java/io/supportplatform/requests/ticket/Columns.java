package io.supportplatform.requests.ticket;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Columns and their values, so that a statement with very many of them cannot mix up two. */
final class Columns {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Columns set(String column, @Nullable Object value) {
        values.put(column, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        return this;
    }

    /** Sets columns to what this has, or to null when it is not there. */
    <T> Part<T> from(Optional<T> source) {
        return new Part<>(this, source);
    }

    /** {@code a, b, c} */
    String names() {
        return String.join(", ", values.keySet());
    }

    /** {@code $2, $3, $4} when the first is 2 */
    String parameters(int first) {
        return IntStream.range(first, first + values.size())
                .mapToObj(position -> "$" + position)
                .collect(Collectors.joining(", "));
    }

    /** The arguments of a statement in which these values follow others. */
    @Nullable
    Object[] after(Object... earlier) {
        return Stream.concat(Stream.of(earlier), values.values().stream()).toArray();
    }

    /** Columns that are filled together or not at all. */
    record Part<T>(Columns columns, Optional<T> source) {

        Part<T> set(String column, Function<T, @Nullable Object> value) {
            columns.set(column, source.<@Nullable Object>map(value).orElse(null));
            return this;
        }
    }
}
