package io.supportplatform.contracts.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportplatform.testing.Proves;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final Instant STARTS = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant ENDS = Instant.parse("2027-01-01T00:00:00Z");

    @Test
    @Proves("B9")
    void addsUpToWhatWasGranted() {
        // Given
        var lots = List.of(lot(5, 2, 0, 3), lot(10, 0, 0, 0));

        // When
        Balance balance = Balance.of(lots, NOW);

        // Then
        assertThat(balance).isEqualTo(new Balance(20, 15, 0, 2, 3, 0, 0));
    }

    @Test
    void countsHoldsThatAreOverAsAvailable_beforeAnybodyPutThemBack() {
        assertThat(Balance.of(List.of(lot(0, 3, 2, 0)), NOW)).isEqualTo(new Balance(3, 2, 0, 1, 0, 0, 0));
    }

    @Test
    @Proves("B10")
    void losesWhatIsLeft_whenTheLotEnds_butKeepsRunningHolds() {
        assertThat(Balance.of(List.of(lot(4, 3, 2, 1)), ENDS)).isEqualTo(new Balance(8, 0, 0, 1, 1, 6, 0));
        assertThat(Balance.of(List.of(lot(4, 3, 2, 1)), ENDS.minusMillis(1)).available())
                .isEqualTo(6);
    }

    @Test
    void keepsUnitsForLater_beforeTheLotStarts() {
        Balance before = Balance.of(List.of(lot(4, 0, 0, 0)), STARTS.minusMillis(1));

        assertThat(before).isEqualTo(new Balance(4, 0, 4, 0, 0, 0, 0));
        assertThat(before.remaining()).isEqualTo(4);
    }

    @Test
    void wantsToTidyUp_onlyForHoldsThatAreOverInARunningLot() {
        assertThat(book(lot(0, 3, 1, 0), NOW).hasLapsedHolds()).isTrue();
        assertThat(book(lot(0, 3, 0, 0), NOW).hasLapsedHolds()).isFalse();
        assertThat(book(lot(0, 3, 1, 0), ENDS).hasLapsedHolds()).isFalse();
    }

    @Test
    void refusesALotThatDoesNotAddUp() {
        assertThatThrownBy(() -> new Lot(UUID.randomUUID(), STARTS, ENDS, 5, 1, 1, 0, 1, 0, 0))
                .hasMessageContaining("add up to 5");
    }

    private static Book book(Lot lot, Instant readAt) {
        return new Book(List.of(lot), readAt, 1, Optional.empty());
    }

    private static Lot lot(int available, int reserved, int lapsed, int consumed) {
        int total = available + reserved + consumed;
        return new Lot(UUID.randomUUID(), STARTS, ENDS, total, available, reserved, lapsed, consumed, 0, 0);
    }
}
