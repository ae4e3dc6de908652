package io.supportplatform.scheduling.hours;

import io.supportplatform.kit.rest.Problem;
import io.supportplatform.scheduling.hours.domain.MinuteOfDay;
import io.supportplatform.scheduling.hours.domain.WorkingHours;
import io.supportplatform.scheduling.hours.domain.WorkingWindow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies about working hours. */
final class HoursJson {
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d|24:00";
    private static final int MAX_WINDOWS = 70;

    private HoursJson() {}

    /** Hours on one day of the week, local time; 24:00 is the end of the day, work past midnight goes on the next day. */
    @Schema(name = "WorkingWindow")
    record Window(
            @NotNull @Schema(examples = "MONDAY") DayOfWeek day,

            @NotNull @Pattern(regexp = TIME) @Schema(examples = "09:00")
            String start,

            @NotNull @Pattern(regexp = TIME) @Schema(examples = "17:00")
            String end) {

        static Window from(WorkingWindow window) {
            return new Window(
                    window.day(), window.start().toString(), window.end().toString());
        }

        boolean isInOrder() {
            return MinuteOfDay.parse(start).compareTo(MinuteOfDay.parse(end)) < 0;
        }

        WorkingWindow toWindow() {
            return new WorkingWindow(day, MinuteOfDay.parse(start), MinuteOfDay.parse(end));
        }
    }

    /** The whole week; what is not named is not worked. */
    @Schema(name = "SetWorkingHours")
    record SetRequest(
            @NotNull @KnownZone @Schema(examples = "Europe/Warsaw")
            String zone,

            @NotNull @Size(max = MAX_WINDOWS) List<@NotNull @Valid Window> weekly) {

        WorkingHours toHours() {
            requireOrder();
            var windows = weekly.stream().map(Window::toWindow).toList();
            if (WorkingHours.overlap(windows)) {
                throw Problem.of(400, "validation-failed")
                        .violation("/weekly", "windows-overlap")
                        .toException();
            }
            return new WorkingHours(ZoneId.of(zone), windows);
        }

        private void requireOrder() {
            var reversed = IntStream.range(0, weekly.size())
                    .filter(i -> !weekly.get(i).isInOrder())
                    .toArray();
            if (reversed.length > 0) {
                var problem = Problem.of(400, "validation-failed");
                IntStream.of(reversed).forEach(i -> problem.violation("/weekly/" + i + "/end", "window-order"));
                throw problem.toException();
            }
        }
    }

    /** Somebody's hours as stored. */
    @Schema(name = "WorkingHours")
    record View(UUID advocateId, String zone, List<Window> weekly, long version) {
        static View from(VersionedHours stored) {
            var hours = stored.hours();
            return new View(
                    stored.advocate().value(),
                    hours.zone().getId(),
                    hours.weekly().stream().map(Window::from).toList(),
                    stored.version());
        }
    }
}
