package io.supportplatform.contracts.ledger.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The lots of one contract as they were read at an instant.
 *
 * @param revision    grows with everything that changes the balance, the passing of time included
 * @param nextHoldEnd when the first of the running holds ends by itself
 */
public record Book(List<Lot> lots, Instant readAt, long revision, Optional<Instant> nextHoldEnd) {

    public static Book empty(Instant readAt) {
        return new Book(List.of(), readAt, 0, Optional.empty());
    }

    public Balance balance() {
        return Balance.of(lots, readAt);
    }

    /** Whether holds have run out whose units nobody has put back yet. */
    public boolean hasLapsedHolds() {
        return lots.stream().anyMatch(lot -> lot.lapsed() > 0 && !lot.hasEnded(readAt));
    }
}
