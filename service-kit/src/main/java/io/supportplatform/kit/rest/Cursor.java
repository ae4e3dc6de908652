package io.supportplatform.kit.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: the sort keys of its last row. Opaque to callers. It carries no secret and grants nothing: a list's
 * visibility rules apply to every page anew.
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";
    private static final int MAX_LENGTH = 1_000;

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(String... keys) {
        return new Cursor(List.of(keys));
    }

    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(UTF_8));
    }

    /** Reads a cursor of so many keys; null when there is none; 400 {@code invalid-cursor} when it is not one of ours. */
    public static @Nullable Cursor decode(@Nullable String text, int keys) {
        if (text == null) {
            return null;
        }
        if (text.length() > MAX_LENGTH) {
            throw invalid();
        }
        try {
            var cursor = of(new String(Base64.getUrlDecoder().decode(text), UTF_8).split(SEPARATOR, -1));
            if (cursor.keys.size() != keys) {
                throw invalid();
            }
            return cursor;
        } catch (IllegalArgumentException notBase64) {
            throw invalid();
        }
    }

    /** The key at this place, as the reader makes it out; 400 {@code invalid-cursor} when it cannot. */
    public <T> T key(int index, Function<String, T> reader) {
        try {
            return reader.apply(keys.get(index));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw invalid();
        }
    }

    /** For whoever finds a key unacceptable, for example a text that no row can have. */
    public static ProblemException invalid() {
        return Problem.of(400, "invalid-cursor").toException();
    }
}
