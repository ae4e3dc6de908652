package io.supportplatform.bench.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was measured.
 *
 * @param ratio the value in relation to the figure that {@code of} names
 * @param target what the value or the ratio should be, in words; empty when nothing was promised
 */
public record Figure(
        String name,
        double value,
        String unit,
        @Nullable Double ratio,
        @Nullable String of,
        String target) {

    public static Figure of(String name, double value, String unit) {
        return new Figure(name, value, unit, null, null, "");
    }

    /** The same figure beside the one that it is compared with. */
    public Figure against(Figure base) {
        return new Figure(name, value, unit, value / base.value(), base.name(), target);
    }

    public Figure aiming(String at) {
        return new Figure(name, value, unit, ratio, of, at);
    }

    /** For machines: one line. Names and units are ours and need no escaping. */
    public String json() {
        return "{\"name\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"ratio\":%s,\"of\":%s}"
                .formatted(
                        name,
                        number(value),
                        unit,
                        ratio == null ? "null" : number(ratio),
                        of == null ? "null" : '"' + of + '"');
    }

    /** Three digits behind the point for what is small, one for what is large. */
    static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.3f" : "%.1f", value);
    }
}
