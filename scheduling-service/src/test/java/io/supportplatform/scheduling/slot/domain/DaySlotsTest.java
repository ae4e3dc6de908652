package io.supportplatform.scheduling.slot.domain;

import static io.supportplatform.scheduling.slot.domain.SlotFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.testing.Proves;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DaySlotsTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 5, 5);

    @Test
    @Proves("A25")
    void groupsByTheCustomersDate_notTheAdvocates() {
        // Given
        var tokyoMorning = engineBefore(WEDNESDAY, daily("Asia/Tokyo", "08:00", "10:00"));
        var newYorkDays = new DateRange(WEDNESDAY, WEDNESDAY.plusDays(1), ZoneId.of("America/New_York"));
        // When
        var days = DaySlots.offered(tokyoMorning, newYorkDays);
        // Then
        assertThat(days).extracting(DaySlots::date).containsExactly(WEDNESDAY, WEDNESDAY.plusDays(1));
        assertThat(days.getFirst().starts())
                .allMatch(start -> start.atZone(newYorkDays.zone()).getHour() >= 19);
    }

    @Test
    void leavesOutDaysWithoutAnythingFree() {
        // Given
        var engine = engineBefore(WEDNESDAY, daily("UTC", "09:00", "09:30"), halfHourAt("2027-05-05T09:00:00Z"));
        // When
        var days = DaySlots.offered(engine, new DateRange(WEDNESDAY, WEDNESDAY.plusDays(1), ZoneId.of("UTC")));
        // Then
        assertThat(days).extracting(DaySlots::date).containsExactly(WEDNESDAY.plusDays(1));
    }

    @Test
    void asksForThirtyOneDaysAtMost() {
        assertThat(new DateRange(WEDNESDAY, WEDNESDAY.plusDays(30), ZoneId.of("UTC")).isTooLong())
                .isFalse();
        assertThat(new DateRange(WEDNESDAY, WEDNESDAY.plusDays(31), ZoneId.of("UTC")).isTooLong())
                .isTrue();
        assertThat(new DateRange(WEDNESDAY, WEDNESDAY.minusDays(1), ZoneId.of("UTC")).isReversed())
                .isTrue();
    }
}
