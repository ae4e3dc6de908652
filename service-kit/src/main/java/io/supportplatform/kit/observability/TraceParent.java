package io.supportplatform.kit.observability;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import org.jspecify.annotations.Nullable;

/** The W3C {@code traceparent} text (Trace Context, level 1) of a span, in both directions. */
public final class TraceParent {

    private static final int PARTS = 4;

    private TraceParent() {}

    public static @Nullable String current() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }

    /** The remote span that the text names; an invalid one when it is absent or malformed, so that a new trace starts. */
    public static SpanContext parse(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.split("-", -1);
        if (parts.length != PARTS || parts[3].length() != 2) {
            return SpanContext.getInvalid();
        }
        return SpanContext.createFromRemoteParent(
                parts[1], parts[2], TraceFlags.fromHex(parts[3], 0), TraceState.getDefault());
    }
}
