package io.supportplatform.requests.ticket.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** When an advocate usually takes a request: three to seven business days after it was opened, counted where the team works. */
public record ExpectedAssignment(LocalDate from, LocalDate to) {

    private static final int EARLIEST = 3;
    private static final int LATEST = 7;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public static ExpectedAssignment of(Instant opened, ZoneId teamZone) {
        LocalDate day = opened.atZone(teamZone).toLocalDate();
        return new ExpectedAssignment(plusBusinessDays(day, EARLIEST), plusBusinessDays(day, LATEST));
    }

    private static LocalDate plusBusinessDays(LocalDate day, int count) {
        LocalDate result = day;
        for (int left = count; left > 0; ) {
            result = result.plusDays(1);
            if (!WEEKEND.contains(result.getDayOfWeek())) {
                left--;
            }
        }
        return result;
    }
}
