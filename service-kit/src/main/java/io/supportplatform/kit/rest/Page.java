package io.supportplatform.kit.rest;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next cursor of the page after this one; absent on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Makes a page from up to {@code limit + 1} rows: the one too many proves that there is more. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
        return rows.size() <= limit
                ? new Page<>(List.copyOf(rows), null)
                : new Page<>(
                        List.copyOf(rows.subList(0, limit)),
                        cursor.apply(rows.get(limit - 1)).encode());
    }

    public <U> Page<U> map(Function<? super T, ? extends U> change) {
        return new Page<>(items.stream().<U>map(change).toList(), next);
    }
}
