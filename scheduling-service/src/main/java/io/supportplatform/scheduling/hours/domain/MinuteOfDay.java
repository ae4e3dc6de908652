package io.supportplatform.scheduling.hours.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** A local time of day in whole minutes; unlike {@link java.time.LocalTime} it can say 24:00, the end of the day. */
public record MinuteOfDay(int value) implements Comparable<MinuteOfDay> {
    private static final int END_OF_DAY = 24 * 60;
    private static final Pattern TEXT = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)|24:00");

    public MinuteOfDay {
        if (value < 0 || value > END_OF_DAY) {
            throw new IllegalArgumentException("Not a minute of the day: " + value);
        }
    }

    public static MinuteOfDay parse(String text) {
        var match = TEXT.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a time from 00:00 to 24:00: " + text);
        }
        return match.group(1) == null
                ? new MinuteOfDay(END_OF_DAY)
                : new MinuteOfDay(Integer.parseInt(match.group(1)) * 60 + Integer.parseInt(match.group(2)));
    }

    @Override
    public int compareTo(MinuteOfDay other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%02d:%02d", value / 60, value % 60);
    }
}
