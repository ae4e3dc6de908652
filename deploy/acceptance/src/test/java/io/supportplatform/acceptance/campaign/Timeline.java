package io.supportplatform.acceptance.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What happened when, seen from outside; printed when an invariant is broken. Safe for many threads. */
public final class Timeline {

    private record Line(Instant at, String text) {}

    private final List<Line> lines = new ArrayList<>();
    private final Clock clock;
    private final Instant begun;
    private final long seed;

    public Timeline(long seed, Clock clock) {
        this.seed = seed;
        this.clock = clock;
        this.begun = clock.instant();
    }

    public long seed() {
        return seed;
    }

    public synchronized void note(String text) {
        lines.add(new Line(clock.instant(), text));
    }

    /** One line per note: the instant, the seconds since the campaign began, the text. */
    public synchronized List<String> lines() {
        return lines.stream().map(this::told).toList();
    }

    private String told(Line line) {
        var seconds = Duration.between(begun, line.at()).toMillis() / 1000.0;
        return "%s %8.3f  %s".formatted(line.at(), seconds, line.text());
    }
}
