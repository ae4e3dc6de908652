package io.supportplatform.contracts.ledger.domain;

import java.util.UUID;

/** A reservation's id, chosen by the caller so that a repeated call finds the first one's result. */
public record ReservationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
