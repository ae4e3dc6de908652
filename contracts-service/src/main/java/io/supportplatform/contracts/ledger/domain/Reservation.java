package io.supportplatform.contracts.ledger.domain;

import java.time.Instant;

/** A unit held for one account; whether the hold is over is read from the clock. */
public record Reservation(ReservationId id, ContractId contractId, Account account, Purpose purpose, State state) {

    /** Who holds it. */
    public record Account(String tenantId, String objectId) {}

    /** What the unit is held for. */
    public record Purpose(String productId, String version, String severity) {}

    /** Where a hold is in its life. */
    public sealed interface State {}

    /** The unit is kept until that instant. */
    public record Held(Instant since, Instant until) implements State {

        public boolean isLive(Instant now) {
            return now.isBefore(until);
        }
    }

    /** The unit went to a ticket. */
    public record Committed(Instant at) implements State {}

    /** The unit was given back by the holder. */
    public record Released(Instant at) implements State {}

    /** The time was over and the unit was taken back. */
    public record Lapsed(Instant at) implements State {}

    public boolean isOf(Account other) {
        return account.equals(other);
    }

    /** Whether it still keeps a unit at that instant. */
    public boolean holds(Instant now) {
        return state instanceof Held held && held.isLive(now);
    }
}
