package io.supportplatform.contracts.contract.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How often one may miss while looking for a contract, so that ids cannot be found by trying. */
public record GuessingLimit(int misses, Duration window) {

    public GuessingLimit {
        if (misses < 1 || !window.isPositive()) {
            throw new IllegalArgumentException("not a limit: " + misses + " in " + window);
        }
    }

    /** When the next try is allowed, if it is not allowed now. */
    public Optional<Instant> blockedUntil(List<Instant> missedAt, Instant now) {
        List<Instant> recent = recent(missedAt, now);
        return recent.size() < misses
                ? Optional.empty()
                : Optional.of(recent.get(recent.size() - misses).plus(window));
    }

    /** The misses that still count, and the one of now. */
    public List<Instant> withMiss(List<Instant> missedAt, Instant now) {
        return Stream.concat(recent(missedAt, now).stream(), Stream.of(now)).toList();
    }

    /** A miss of that instant, or of an earlier one, does not count any more. */
    public Instant since(Instant now) {
        return now.minus(window);
    }

    private List<Instant> recent(List<Instant> missedAt, Instant now) {
        Instant since = since(now);
        return missedAt.stream()
                .filter(since::isBefore)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
