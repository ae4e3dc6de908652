package io.supportplatform.scheduling.slot.domain;

import static io.supportplatform.scheduling.slot.domain.SlotFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.testing.Proves;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
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
                .startsWith(OffsetDateTime.parse("2027-05-05T19:00-04:00"))
                .allMatch(start -> start.getHour() >= 19);
    }

    @Test
    void tellsApartTheTimesThatTheCustomersClockShowsTwice() {
        // Given
        var sunday = LocalDate.of(2027, 10, 31);
        var engine = engineBefore(sunday, daily("UTC", "00:00", "01:30"));
        // When
        var days = DaySlots.offered(engine, new DateRange(sunday, sunday, ZoneId.of("Europe/Warsaw")));
        // Then
        assertThat(days)
                .containsExactly(new DaySlots(
                        sunday,
                        List.of(
                                OffsetDateTime.parse("2027-10-31T02:00+02:00"),
                                OffsetDateTime.parse("2027-10-31T02:30+02:00"),
                                OffsetDateTime.parse("2027-10-31T02:00+01:00"))));
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
