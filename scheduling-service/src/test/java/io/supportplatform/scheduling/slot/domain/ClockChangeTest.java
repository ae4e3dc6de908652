package io.supportplatform.scheduling.slot.domain;

import static io.supportplatform.scheduling.slot.domain.SlotFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.testing.Proves;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The days on which calendars go wrong: clocks that jump, fall back, shift by half an hour or skip a date. */
@Proves("A26")
class ClockChangeTest {

    @Test
    void neverOffersTheHourThatIsSkipped_inWarsawInMarch() {
        // Given
        var day = LocalDate.of(2027, 3, 28);
        var engine = engineBefore(day, daily("Europe/Warsaw", "01:00", "04:00"));
        // When
        var times = clockTimes(engine, day);
        // Then
        assertThat(times).containsExactly("01:00+01:00", "01:30+01:00", "03:00+02:00", "03:30+02:00");
    }

    @Test
    void startsAtTheJump_whenWorkStartsInTheSkippedHour() {
        // Given
        var day = LocalDate.of(2027, 3, 28);
        var engine = engineBefore(day, daily("Europe/Warsaw", "02:30", "04:00"));
        // When
        var times = clockTimes(engine, day);
        // Then
        assertThat(times).containsExactly("03:00+02:00", "03:30+02:00");
    }

    @Test
    void offersTheRepeatedHourTwice_inWarsawInOctober() {
        // Given
        var day = LocalDate.of(2027, 10, 31);
        var engine = engineBefore(day, daily("Europe/Warsaw", "01:30", "03:30"));
        // When
        var times = clockTimes(engine, day);
        // Then
        assertThat(times)
                .containsExactly(
                        "01:30+02:00", "02:00+02:00", "02:30+02:00", "02:00+01:00", "02:30+01:00", "03:00+01:00");
    }

    @Test
    void staysInsideTheStatedHours_whenWorkEndsInTheRepeatedHour() {
        // Given
        var day = LocalDate.of(2027, 10, 31);
        var engine = engineBefore(day, daily("Europe/Warsaw", "01:30", "02:30"));
        // When
        var times = clockTimes(engine, day);
        // Then
        assertThat(times).containsExactly("01:30+02:00", "02:00+02:00", "02:00+01:00");
    }

    @Test
    void keepsAfternoonHours_onBothChangeDaysInNewYork() {
        // Given
        var march = LocalDate.of(2027, 3, 14);
        var november = LocalDate.of(2027, 11, 7);
        var hours = daily("America/New_York", "13:00", "14:00");
        // When
        var inMarch = clockTimes(engineBefore(march, hours), march);
        var inNovember = clockTimes(engineBefore(november, hours), november);
        // Then
        assertThat(inMarch).containsExactly("13:00-04:00", "13:30-04:00");
        assertThat(inNovember).containsExactly("13:00-05:00", "13:30-05:00");
    }

    @Test
    void shiftsByHalfAnHour_onLordHowe() {
        // Given
        var october = LocalDate.of(2027, 10, 3);
        var april = LocalDate.of(2027, 4, 4);
        var hours = daily("Australia/Lord_Howe", "01:00", "03:30");
        // When
        var forward = clockTimes(engineBefore(october, hours), october);
        var back = clockTimes(engineBefore(april, hours), april);
        // Then
        assertThat(forward).containsExactly("01:00+10:30", "01:30+10:30", "02:30+11:00", "03:00+11:00");
        assertThat(back)
                .containsExactly(
                        "01:00+11:00", "01:30+11:00", "01:30+10:30", "02:00+10:30", "02:30+10:30", "03:00+10:30");
    }

    @Test
    void keepsTheLocalGrid_inKathmandu() {
        // Given
        var day = LocalDate.of(2027, 5, 5);
        var engine = engineBefore(day, daily("Asia/Kathmandu", "09:00", "10:00"));
        // When
        var starts = engine.starts(dayIn(day, ZoneId.of("Asia/Kathmandu")));
        // Then
        assertThat(starts)
                .containsExactly(Instant.parse("2027-05-05T03:15:00Z"), Instant.parse("2027-05-05T03:45:00Z"));
    }

    @Test
    void offersNothingOnTheDateThatSamoaSkipped() {
        // Given
        var eve = LocalDate.of(2011, 12, 29);
        var engine = engineBefore(eve, daily("Pacific/Apia", "09:00", "10:00"));
        var threeDays = new Interval(Instant.parse("2011-12-29T10:00:00Z"), Instant.parse("2011-12-31T10:00:00Z"));
        // When
        var starts = localStarts(engine, threeDays);
        // Then
        assertThat(starts)
                .containsExactly(
                        eve.atTime(9, 0),
                        eve.atTime(9, 30),
                        eve.plusDays(2).atTime(9, 0),
                        eve.plusDays(2).atTime(9, 30));
    }

    @Test
    void followsTheRamadanClock_inCasablanca() {
        // Given
        var zone = ZoneId.of("Africa/Casablanca");
        var change = zone.getRules().nextTransition(Instant.parse("2027-01-01T00:00:00Z"));
        var day = change.getInstant().atZone(zone).toLocalDate();
        var engine = engineBefore(day, daily(zone.getId(), "00:00", "24:00"));
        // When
        var times = localStarts(engine, dayIn(day, zone)).map(start -> start.toLocalTime());
        // Then
        assertThat(change.getDuration()).isEqualTo(Duration.ofHours(-1));
        assertThat(times).hasSize(50).contains(LocalTime.of(2, 0), LocalTime.of(2, 30), LocalTime.of(23, 30));
    }

    @Test
    void worksThroughMidnight_whenWindowsTouch() {
        // Given
        var day = LocalDate.of(2027, 3, 27);
        var engine = engineBefore(day, daily("Europe/Warsaw", "00:00", "24:00"));
        // When
        var weekend = engine.starts(
                new Interval(Instant.parse("2027-03-26T23:00:00Z"), Instant.parse("2027-03-28T22:00:00Z")));
        // Then
        assertThat(weekend).hasSize(48 + 46);
    }
}
