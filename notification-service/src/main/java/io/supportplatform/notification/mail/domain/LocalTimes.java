package io.supportplatform.notification.mail.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Instants as the recipient's clock shows them, always with weekday, date, zone city and offset. The patterns are explicit:
 * the JDK's localized styles change with its data and have put U+202F into English times.
 */
public record LocalTimes(ZoneId zone, MailLanguage language) {

    private static final String DAY = "EEEE, d MMMM yyyy";
    private static final String TIME = "HH:mm";

    /** For example {@code środa, 24 marca 2027, 10:00 (Warszawa, GMT+01:00)}. */
    public String moment(Instant instant) {
        var local = instant.atZone(zone);
        return text(local, DAY + ", " + TIME) + place(local);
    }

    /** For example {@code Wednesday, 24 March 2027, 10:00–10:30 (Warsaw, GMT+01:00)}; the offset is that of the start. */
    public String span(Instant start, Instant end) {
        var from = start.atZone(zone);
        var to = end.atZone(zone);
        boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
        boolean sameOffset = from.getOffset().equals(to.getOffset());
        return text(from, DAY + ", " + TIME)
                + (sameOffset ? "" : place(from))
                + (sameDay ? "–" : " – ")
                + text(to, sameDay ? TIME : DAY + ", " + TIME)
                + place(to);
    }

    /** Short enough for a subject: {@code 24 March 2027, 10:00 (Warsaw)}. */
    public String brief(Instant instant) {
        return text(instant.atZone(zone), "d MMMM yyyy, HH:mm") + " (" + Cities.of(zone, language) + ")";
    }

    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(DAY, language.locale()).format(date);
    }

    private String text(ZonedDateTime local, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(local);
    }

    private String place(ZonedDateTime local) {
        return " (" + Cities.of(zone, language) + ", " + text(local, "'GMT'xxx") + ")";
    }
}
