package io.supportplatform.bench.stack;

import java.util.UUID;

/** Ids of rows set in bulk: computed alike in SQL and in Java, so that nobody has to read them back. */
public final class Numbered {

    private final long high;

    /** @param kind tells one crowd of rows from another; they sort behind each other in this order */
    public Numbered(int kind) {
        this.high = 0x02000000_0000_7000L + ((long) kind << 32);
    }

    public UUID id(long number) {
        return new UUID(high, 0x8000_0000_0000_0000L | number);
    }

    /** The same id as an SQL expression over column {@code n}. */
    public String sql() {
        return sql("n");
    }

    /** The id of the number that this SQL expression yields. */
    public String sql(String number) {
        var prefix = "%08x-%04x-%04x".formatted(high >>> 32, high >>> 16 & 0xffff, high & 0xffff);
        return "('" + prefix + "-8000-' || lpad(to_hex(" + number + "), 12, '0'))::uuid";
    }
}
