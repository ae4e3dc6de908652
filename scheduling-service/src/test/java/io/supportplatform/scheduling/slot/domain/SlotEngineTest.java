package io.supportplatform.scheduling.slot.domain;

import static io.supportplatform.scheduling.slot.domain.SlotFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportplatform.scheduling.hours.domain.WorkingHours;
import io.supportplatform.testing.Proves;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("A26")
class SlotEngineTest {
    private static final LocalDate DAY = LocalDate.of(2027, 5, 5);
    private static final Instant NINE = Instant.parse("2027-05-05T09:00:00Z");
    private static final WorkingHours MORNING = daily("UTC", "09:00", "11:00");

    @Test
    void endsTheLastCallWhenWorkEnds() {
        // Given
        var engine = engineBefore(DAY, daily("UTC", "09:00", "10:15"));
        // When
        var times = clockTimes(engine, DAY);
        // Then
        assertThat(times).containsExactly("09:00Z", "09:30Z");
    }

    @Test
    void startsOnTheWallClockGrid_whenWorkStartsBesideIt() {
        // Given
        var engine = engineBefore(DAY, daily("UTC", "09:10", "11:00"));
        // When
        var times = clockTimes(engine, DAY);
        // Then
        assertThat(times).containsExactly("09:30Z", "10:00Z", "10:30Z");
    }

    @Test
    void offersNothing_whenTheWindowIsShorterThanTheCall() {
        // Given
        var engine = engineBefore(DAY, daily("UTC", "09:00", "09:29"));
        // When
        var times = clockTimes(engine, DAY);
        // Then
        assertThat(times).isEmpty();
    }

    @Test
    void offersNothingOnADayOff() {
        // Given
        var mondays = new WorkingHours(ZoneId.of("UTC"), List.of(window(DayOfWeek.MONDAY, "09:00", "17:00")));
        // When
        var onWednesday = clockTimes(engineBefore(DAY, mondays), DAY);
        // Then
        assertThat(onWednesday).isEmpty();
    }

    @Test
    void leavesOutWhatIsTaken_andNothingBesideIt() {
        // Given
        var engine = engineBefore(DAY, MORNING, halfHourAt("2027-05-05T09:30:00Z"));
        // When
        var times = clockTimes(engine, DAY);
        // Then
        assertThat(times).containsExactly("09:00Z", "10:00Z", "10:30Z");
    }

    @Test
    void keepsOneGapOnEachSide_andDoesNotStackIt() {
        // Given
        var policy = policy(Duration.ofMinutes(30));
        var busy = policy.blockAt(Instant.parse("2027-05-05T10:00:00Z"));
        var engine =
                new SlotEngine(daily("UTC", "08:30", "12:00"), List.of(busy), policy, NINE.minus(Duration.ofDays(2)));
        // When
        var times = clockTimes(engine, DAY);
        // Then
        assertThat(times).containsExactly("08:30Z", "09:00Z", "11:00Z", "11:30Z");
    }

    @Test
    void countsOverlappingBusyTimeOnce() {
        // Given
        var long1 = new Interval(Instant.parse("2027-05-05T09:00:00Z"), Instant.parse("2027-05-05T10:30:00Z"));
        var inside = new Interval(Instant.parse("2027-05-05T09:10:00Z"), Instant.parse("2027-05-05T09:20:00Z"));
        // When
        var times = clockTimes(engineBefore(DAY, MORNING, inside, long1), DAY);
        // Then
        assertThat(times).containsExactly("10:30Z");
    }

    @ParameterizedTest(name = "{0} s from the notice")
    @CsvSource({"-1, false", "0, true", "1, true"})
    void wantsItsNotice(int secondsLater, boolean offered) {
        // Given
        var now = NINE.minus(HALF_HOURS.notice()).minusSeconds(secondsLater);
        // When
        var engine = new SlotEngine(MORNING, List.of(), HALF_HOURS, now);
        // Then
        assertThat(engine.isBookable(NINE)).isEqualTo(offered);
    }

    @ParameterizedTest(name = "{0} s inside the horizon")
    @CsvSource({"-1, false", "0, false", "1, true"})
    void endsAtItsHorizon(int secondsInside, boolean offered) {
        // Given
        var now = NINE.minus(HALF_HOURS.horizon()).plusSeconds(secondsInside);
        // When
        var engine = new SlotEngine(MORNING, List.of(), HALF_HOURS, now);
        // Then
        assertThat(engine.isBookable(NINE)).isEqualTo(offered);
    }

    @Test
    void tellsTakenFromNeverOffered() {
        // Given
        var engine = engineBefore(DAY, MORNING, halfHourAt("2027-05-05T09:00:00Z"));
        // When
        var atNine = engine.isBookable(NINE);
        // Then
        assertThat(atNine).isFalse();
        assertThat(engine.isWorkedAt(NINE)).isTrue();
        assertThat(engine.isWorkedAt(NINE.plusSeconds(60))).isFalse();
        assertThat(engine.isWorkedAt(NINE.minus(Duration.ofHours(3)))).isFalse();
    }

    @Test
    void namesTheThreeNearest_inOrder() {
        // Given
        var engine = engineBefore(DAY, MORNING, halfHourAt("2027-05-05T10:00:00Z"));
        // When
        var nearest = engine.nearest(Instant.parse("2027-05-05T10:00:00Z"), 3);
        // Then
        assertThat(nearest)
                .containsExactly(
                        Instant.parse("2027-05-05T09:00:00Z"),
                        Instant.parse("2027-05-05T09:30:00Z"),
                        Instant.parse("2027-05-05T10:30:00Z"));
    }

    @Test
    void refusesAStepThatDoesNotDivideTheDay() {
        assertThatThrownBy(() -> new BookingPolicy(
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(7),
                        Duration.ZERO,
                        Duration.ofDays(1),
                        Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
