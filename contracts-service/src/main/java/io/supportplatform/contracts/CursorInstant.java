package io.supportplatform.contracts;

import io.supportplatform.kit.rest.Cursor;
import java.time.Instant;

/** An instant in a cursor. Whoever makes a cursor up may name one that PostgreSQL cannot hold. */
public final class CursorInstant {

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private CursorInstant() {}

    public static Instant read(String key) {
        Instant instant = Instant.parse(key);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw Cursor.invalid();
        }
        return instant;
    }
}
