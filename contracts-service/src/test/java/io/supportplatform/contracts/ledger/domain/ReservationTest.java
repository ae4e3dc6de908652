package io.supportplatform.contracts.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReservationTest {

    private static final Instant SINCE = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant UNTIL = SINCE.plusSeconds(900);
    private static final Reservation.Account ADA = new Reservation.Account("t", "ada");

    @Test
    void holdsUntilItsTimeIsOver_notLonger() {
        Reservation held = in(new Reservation.Held(SINCE, UNTIL));

        assertThat(held.holds(UNTIL.minusMillis(1))).isTrue();
        assertThat(held.holds(UNTIL)).isFalse();
    }

    @Test
    void holdsNothing_onceItIsResolved() {
        for (Reservation.State state : List.of(
                new Reservation.Committed(SINCE), new Reservation.Released(SINCE), new Reservation.Lapsed(SINCE))) {
            assertThat(in(state).holds(SINCE)).isFalse();
        }
    }

    @Test
    void belongsToOneAccount() {
        assertThat(in(new Reservation.Released(SINCE)).isOf(ADA)).isTrue();
        assertThat(in(new Reservation.Released(SINCE)).isOf(new Reservation.Account("t", "ben")))
                .isFalse();
    }

    private static Reservation in(Reservation.State state) {
        return new Reservation(
                new ReservationId(UUID.randomUUID()),
                new ContractId(UUID.randomUUID()),
                ADA,
                new Reservation.Purpose("windows-server", "2025", "MINIMAL"),
                state);
    }
}
