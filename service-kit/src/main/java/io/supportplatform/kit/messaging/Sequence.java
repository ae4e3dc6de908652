package io.supportplatform.kit.messaging;

/**
 * Where an event stands in the life of its aggregate: the aggregate's version, and an ordinal when one change emits several
 * events. Written into the {@code ce_sequence} header as {@code 12} or {@code 12.1}.
 */
public record Sequence(long version, int ordinal) implements Comparable<Sequence> {

    private static final int ORDINALS = 1_000;

    public Sequence {
        if (version < 0 || ordinal < 0 || ordinal >= ORDINALS) {
            throw new IllegalArgumentException("sequence out of range: " + version + "." + ordinal);
        }
    }

    public static Sequence of(long version) {
        return new Sequence(version, 0);
    }

    public static Sequence parse(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? of(Long.parseLong(text))
                : new Sequence(Long.parseLong(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
    }

    /** One comparable number, for the column in which a projection keeps what it applied last. */
    public long asLong() {
        return version * ORDINALS + ordinal;
    }

    public boolean isNewerThan(long applied) {
        return asLong() > applied;
    }

    @Override
    public int compareTo(Sequence other) {
        return Long.compare(asLong(), other.asLong());
    }

    @Override
    public String toString() {
        return ordinal == 0 ? Long.toString(version) : version + "." + ordinal;
    }
}
