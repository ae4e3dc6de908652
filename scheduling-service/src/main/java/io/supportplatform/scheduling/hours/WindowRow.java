package io.supportplatform.scheduling.hours;

import io.supportplatform.scheduling.hours.domain.MinuteOfDay;
import io.supportplatform.scheduling.hours.domain.WorkingWindow;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;

/** Table {@code working_window}: one stretch of work on one weekday (1 is Monday). */
@Embeddable
record WindowRow(short day, short startMinute, short endMinute) {

    static WindowRow from(WorkingWindow window) {
        return new WindowRow(
                (short) window.day().getValue(), (short) window.start().value(), (short)
                        window.end().value());
    }

    WorkingWindow toWindow() {
        return new WorkingWindow(DayOfWeek.of(day), new MinuteOfDay(startMinute), new MinuteOfDay(endMinute));
    }
}
