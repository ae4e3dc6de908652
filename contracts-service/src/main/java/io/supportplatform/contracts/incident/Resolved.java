package io.supportplatform.contracts.incident;

import io.supportplatform.contracts.ledger.domain.Reservation;

/** What is said of a reservation that keeps no unit any more. */
final class Resolved {

    private Resolved() {}

    static ReservationRefusal refusal(Reservation.State state) {
        return switch (state) {
            case Reservation.Held _, Reservation.Lapsed _ -> new ReservationRefusal.HoldLapsed();
            case Reservation.Committed _, Reservation.Released _ -> new ReservationRefusal.AlreadyResolved();
        };
    }
}
