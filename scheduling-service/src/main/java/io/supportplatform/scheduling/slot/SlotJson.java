package io.supportplatform.scheduling.slot;

import io.supportplatform.kit.rest.Problem;
import io.supportplatform.scheduling.slot.domain.BookingPolicy;
import io.supportplatform.scheduling.slot.domain.DateRange;
import io.supportplatform.scheduling.slot.domain.DaySlots;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies about free times. */
final class SlotJson {

    private SlotJson() {}

    static DateRange range(String from, String to, String zone) {
        var range = new DateRange(LocalDate.parse(from), LocalDate.parse(to), ZoneId.of(zone));
        if (range.isReversed()) {
            throw Problem.of(400, "validation-failed")
                    .violation("to", "range-reversed")
                    .toException();
        }
        if (range.isTooLong()) {
            throw Problem.of(400, "validation-failed")
                    .violation("to", "range-too-long", DateRange.MAX_DAYS)
                    .toException();
        }
        return range;
    }

    /** One free time, in UTC and as the customer's clock shows it. */
    record Slot(
            @Schema(examples = "2026-11-24T13:00:00Z") Instant start,
            @Schema(examples = "2026-11-24T13:30:00Z") Instant end,
            @Schema(examples = "2026-11-24T14:00:00+01:00") OffsetDateTime localStart) {}

    /** The free times of one of the customer's dates. */
    @Schema(name = "SlotDay")
    record Day(@Schema(examples = "2026-11-24") LocalDate date, List<Slot> slots) {}

    /** Free times by date; a date without any is left out. */
    @Schema(name = "SlotOffer")
    record Offer(
            UUID ticketId,
            @Schema(examples = "Europe/Warsaw") String zone,
            List<Day> days) {
        static Offer from(UUID ticketId, DateRange range, BookingPolicy policy, List<DaySlots> offered) {
            var days = offered.stream().map(day -> day(day, policy)).toList();
            return new Offer(ticketId, range.zone().getId(), days);
        }
    }

    private static Day day(DaySlots day, BookingPolicy policy) {
        return new Day(
                day.date(),
                day.starts().stream().map(start -> slot(start, policy)).toList());
    }

    private static Slot slot(OffsetDateTime localStart, BookingPolicy policy) {
        var start = localStart.toInstant();
        return new Slot(start, policy.callAt(start).end(), localStart);
    }
}
