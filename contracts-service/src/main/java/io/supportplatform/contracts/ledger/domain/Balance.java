package io.supportplatform.contracts.ledger.domain;

import java.time.Instant;
import java.util.List;

/**
 * What a contract's book says at an instant. Ends of lots and holds are read from the clock, so the answer is the same
 * whether or not anybody has tidied up.
 */
public record Balance(int granted, int available, int upcoming, int reserved, int consumed, int expired, int revoked) {

    public static final Balance EMPTY = new Balance(0, 0, 0, 0, 0, 0, 0);

    public static Balance of(List<Lot> lots, Instant now) {
        return lots.stream().map(lot -> of(lot, now)).reduce(EMPTY, Balance::plus);
    }

    /** What is left to be used, now or once its lot has started. */
    public int remaining() {
        return available + upcoming;
    }

    private static Balance of(Lot lot, Instant now) {
        int lost = lot.hasEnded(now) ? lot.free() : 0;
        int upcoming = lot.hasStarted(now) ? 0 : lot.free();
        int usable = lot.free() - lost - upcoming;
        return new Balance(
                lot.total(), usable, upcoming, lot.held(), lot.consumed(), lot.expired() + lost, lot.revoked());
    }

    private Balance plus(Balance other) {
        return new Balance(
                granted + other.granted,
                available + other.available,
                upcoming + other.upcoming,
                reserved + other.reserved,
                consumed + other.consumed,
                expired + other.expired,
                revoked + other.revoked);
    }
}
