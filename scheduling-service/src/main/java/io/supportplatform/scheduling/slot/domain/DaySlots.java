package io.supportplatform.scheduling.slot.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The free starts of one date as the customer's own clock and calendar show them. */
public record DaySlots(LocalDate date, List<OffsetDateTime> starts) {

    /** Only days with something free; the advocate's own dates play no part. */
    public static List<DaySlots> offered(SlotEngine engine, DateRange range) {
        return engine.starts(range.toInterval()).stream()
                .map(start -> start.atZone(range.zone()).toOffsetDateTime())
                .collect(Collectors.groupingBy(OffsetDateTime::toLocalDate, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new DaySlots(day.getKey(), day.getValue()))
                .toList();
    }
}
