package io.supportplatform.notification.calendar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.supportplatform.notification.calendar.domain.CalendarEntry;
import io.supportplatform.notification.calendar.domain.CalendarEntry.Attendee;
import io.supportplatform.notification.calendar.domain.CalendarEntry.Method;
import io.supportplatform.notification.calendar.domain.CalendarEntry.Participant;
import io.supportplatform.testing.Proves;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The calendar file: a valid iTIP message, read back by two libraries of which one did not write it. */
@Proves("A32")
class ICalendarWriterTest {

    private static final Instant START = Instant.parse("2026-11-24T13:00:00Z");
    private static final URI JOIN = URI.create("https://support.example/join/p3VqJ0mXl2s8Yc7RZk1uWbN5tHd9?a=1;b,c");
    private static final String DESCRIPTION =
            "Zgłoszenie 2026112000000017; \"cudzysłów\", \\ukośnik\nZażółć gęślą jaźń 😀 "
                    .repeat(4)
                    .strip();

    private final ICalendarWriter writer = new ICalendarWriter();

    private static CalendarEntry entry(Method method, int sequence, Instant start) {
        return new CalendarEntry(
                method,
                "01a1f853@support.example",
                sequence,
                Instant.parse("2026-11-20T09:40:00.420Z"),
                start,
                start.plusSeconds(1800),
                "Rozmowa wsparcia: Ewa \"Łucznik\"; Wiśniewska, 😀",
                DESCRIPTION,
                Locale.forLanguageTag("pl"),
                JOIN,
                new Participant("Appointments in Partner Center", "appointments@support.example"),
                List.of(
                        new Attendee(
                                new Participant("Ewa \"Łucznik\"; Wiśniewska", "appointments@support.example"),
                                true,
                                true),
                        new Attendee(new Participant("Ada Nowak", "ada+x@northwind.example"), false, true)));
    }

    private static VEvent read(byte[] bytes) {
        return calendar(bytes).getEvents().getFirst();
    }

    private static ICalendar calendar(byte[] bytes) {
        return Biweekly.parse(new String(bytes, UTF_8)).first();
    }

    @ParameterizedTest
    @EnumSource
    void isValidToBothReaders(Method method) throws Exception {
        // When
        var bytes = writer.write(entry(method, 2, START));

        // Then
        assertThat(calendar(bytes).getMethod().getValue()).isEqualTo(method.name());
        assertThat(calendar(bytes).validate(biweekly.ICalVersion.V2_0)).isEmpty();
        var again = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
        assertThat(again.validate(true).getEntries()).isEmpty();
    }

    @Test
    void saysTheSameToAnotherReader() {
        // When
        var event = read(writer.write(entry(Method.REQUEST, 0, START)));

        // Then
        assertThat(event.getUid().getValue()).isEqualTo("01a1f853@support.example");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(START);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(START.plus(Duration.ofMinutes(30)));
        assertThat(event.getSummary().getValue()).isEqualTo("Rozmowa wsparcia: Ewa \"Łucznik\"; Wiśniewska, 😀");
        assertThat(event.getSummary().getLanguage()).isEqualTo("pl");
        assertThat(event.getDescription().getValue()).isEqualTo(DESCRIPTION);
        assertThat(event.getLocation().getValue()).isEqualTo(JOIN.toString());
        assertThat(event.getUrl().getValue()).isEqualTo(JOIN.toString());
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getOrganizer().getEmail()).isEqualTo("appointments@support.example");
    }

    @Test
    void namesTheAdvocateAsChair() {
        // When
        var attendees = read(writer.write(entry(Method.REQUEST, 0, START))).getAttendees();

        // Then
        assertThat(attendees).hasSize(2);
        assertThat(attendees.getFirst().getRole().getValue()).isEqualToIgnoringCase("CHAIR");
        assertThat(attendees.getFirst().getCommonName()).isEqualTo("Ewa \"Łucznik\"; Wiśniewska");
        assertThat(attendees.getLast().getEmail()).isEqualTo("ada+x@northwind.example");
        assertThat(attendees.getLast().getRsvp()).isFalse();
    }

    @Test
    void keepsTheUid_andRaisesTheSequence_throughMoveAndCancel() {
        // When
        var first = read(writer.write(entry(Method.REQUEST, 0, START)));
        var moved = read(writer.write(entry(Method.REQUEST, 1, START.plusSeconds(86_400))));
        var cancelled = read(writer.write(entry(Method.CANCEL, 2, START.plusSeconds(86_400))));

        // Then
        assertThat(List.of(first, moved, cancelled))
                .extracting(event -> event.getUid().getValue())
                .containsOnly("01a1f853@support.example");
        assertThat(List.of(first, moved, cancelled))
                .extracting(event -> event.getSequence().getValue())
                .containsExactly(0, 1, 2);
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void hasNoZoneAndNoAlarm(Method method) {
        assertThat(new String(writer.write(entry(method, 1, START)), UTF_8))
                .contains("DTSTART:20261124T130000Z\r\n", "DTEND:20261124T133000Z\r\n", "DTSTAMP:20261120T094000Z\r\n")
                .doesNotContain("VTIMEZONE", "TZID", "VALARM");
    }

    @ParameterizedTest
    @EnumSource
    void hasShortLines_endedByCrLf(Method method) {
        // When
        var wire = new String(writer.write(entry(method, 0, START)), ISO_8859_1);

        // Then
        assertThat(wire.split("\r\n")).allMatch(line -> line.length() <= 75);
        assertThat(wire.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(wire).endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void givesTheSameBytes_whenWrittenTwice() {
        assertThat(writer.write(entry(Method.REQUEST, 1, START)))
                .isEqualTo(new ICalendarWriter().write(entry(Method.REQUEST, 1, START)));
    }

    @Test
    void refusesACallThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new CalendarEntry(
                        Method.REQUEST,
                        "x",
                        0,
                        START,
                        START,
                        START,
                        "",
                        "",
                        Locale.ENGLISH,
                        JOIN,
                        new Participant("x", "x@x.example"),
                        List.of()))
                .hasMessageContaining(START.toString());
    }
}
