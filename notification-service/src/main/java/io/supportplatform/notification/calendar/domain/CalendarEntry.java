package io.supportplatform.notification.calendar.domain;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A call as a calendar shows it, and what is to be done about it there.
 *
 * @param uid      the same for the whole life of the call
 * @param sequence rises with every change, so that a calendar knows the newer of two files
 * @param stamp    when this revision came to be; a fixed value, so that the file is the same whenever it is written
 * @param language language of summary and description
 */
public record CalendarEntry(
        Method method,
        String uid,
        int sequence,
        Instant stamp,
        Instant start,
        Instant end,
        String summary,
        String description,
        Locale language,
        URI joinUrl,
        Participant organizer,
        List<Attendee> attendees) {

    public CalendarEntry {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a call from " + start + " to " + end);
        }
        if (attendees.isEmpty()) {
            throw new IllegalArgumentException("an invitation without attendees: " + uid);
        }
        attendees = List.copyOf(attendees);
    }

    /** What the receiving calendar is asked to do (RFC 5546): enter or update the call, or strike it out. */
    public enum Method {
        REQUEST,
        CANCEL
    }

    /** A name and the address by which calendars recognise its owner. */
    public record Participant(String name, String address) {}

    /** Somebody who takes part. */
    public record Attendee(Participant participant, boolean chair, boolean accepted) {}
}
