package io.supportplatform.scheduling.hours.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingHoursTest {

    @Test
    void knowsTheEndOfTheDay() {
        assertThat(MinuteOfDay.parse("24:00").value()).isEqualTo(1440);
        assertThat(MinuteOfDay.parse("24:00")).hasToString("24:00");
        assertThat(MinuteOfDay.parse("09:05")).hasToString("09:05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9:00", "24:01", "25:00", "09:60", "09-00", "09:00:00"})
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> MinuteOfDay.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAWindowThatEndsBeforeItStarts() {
        assertThatThrownBy(() -> window(DayOfWeek.MONDAY, "17:00", "09:00"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWindowsThatOverlap_butLetsThemTouch() {
        // Given
        var morning = window(DayOfWeek.MONDAY, "09:00", "12:00");
        var touching = window(DayOfWeek.MONDAY, "12:00", "15:00");
        var overlapping = window(DayOfWeek.MONDAY, "11:59", "15:00");
        // Then
        assertThat(WorkingHours.overlap(List.of(touching, morning))).isFalse();
        assertThat(WorkingHours.overlap(List.of(overlapping, morning))).isTrue();
        assertThat(WorkingHours.overlap(List.of(window(DayOfWeek.TUESDAY, "11:59", "15:00"), morning)))
                .isFalse();
        assertThatThrownBy(() -> new WorkingHours(ZoneId.of("UTC"), List.of(overlapping, morning)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static WorkingWindow window(DayOfWeek day, String start, String end) {
        return new WorkingWindow(day, MinuteOfDay.parse(start), MinuteOfDay.parse(end));
    }
}
