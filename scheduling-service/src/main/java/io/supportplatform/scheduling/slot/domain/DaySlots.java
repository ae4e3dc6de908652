package io.supportplatform.scheduling.slot.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The free starts of one date as the customer's own calendar shows it. */
public record DaySlots(LocalDate date, List<Instant> starts) {

    /** Only days with something free; the advocate's own dates play no part. */
    public static List<DaySlots> offered(SlotEngine engine, DateRange range) {
        return engine.starts(range.toInterval()).stream()
                .collect(Collectors.groupingBy(
                        start -> start.atZone(range.zone()).toLocalDate(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new DaySlots(day.getKey(), day.getValue()))
                .toList();
    }
}
