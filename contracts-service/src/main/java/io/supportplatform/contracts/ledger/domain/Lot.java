package io.supportplatform.contracts.ledger.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Units granted together that end together. {@code lapsed} counts holds whose time is over although nobody has written that
 * down yet: they are still among {@code reserved}, but the units are free.
 */
public record Lot(
        UUID id,
        Instant effectiveAt,
        Instant expiresAt,
        int total,
        int available,
        int reserved,
        int lapsed,
        int consumed,
        int expired,
        int revoked) {

    public Lot {
        if (available + reserved + consumed + expired + revoked != total || lapsed > reserved) {
            throw new IllegalArgumentException("lot " + id + " does not add up to " + total);
        }
    }

    public boolean hasStarted(Instant now) {
        return !now.isBefore(effectiveAt);
    }

    public boolean hasEnded(Instant now) {
        return !now.isBefore(expiresAt);
    }

    int free() {
        return available + lapsed;
    }

    int held() {
        return reserved - lapsed;
    }
}
