package io.supportplatform.notification.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.testing.Proves;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The recipient's local time, in words that cannot be misread. */
@Proves("A29")
class LocalTimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-03-24T09:00:00Z | Europe/Warsaw       | PL | środa, 24 marca 2027, 10:00 (Warszawa, GMT+01:00)
            2027-03-31T09:00:00Z | Europe/Warsaw       | PL | środa, 31 marca 2027, 11:00 (Warszawa, GMT+02:00)
            2027-03-24T09:00:00Z | Europe/Warsaw       | EN | Wednesday, 24 March 2027, 10:00 (Warsaw, GMT+01:00)
            2027-03-12T18:00:00Z | America/New_York    | EN | Friday, 12 March 2027, 13:00 (New York, GMT-05:00)
            2027-03-15T18:00:00Z | America/New_York    | EN | Monday, 15 March 2027, 14:00 (New York, GMT-04:00)
            2027-03-15T18:00:00Z | America/New_York    | PL | poniedziałek, 15 marca 2027, 14:00 (Nowy Jork, GMT-04:00)
            2027-01-05T04:15:00Z | Asia/Kathmandu      | EN | Tuesday, 5 January 2027, 10:00 (Kathmandu, GMT+05:45)
            2027-01-05T18:30:00Z | Asia/Kathmandu      | EN | Wednesday, 6 January 2027, 00:15 (Kathmandu, GMT+05:45)
            2027-04-03T14:45:00Z | Australia/Lord_Howe | EN | Sunday, 4 April 2027, 01:45 (Lord Howe Island, GMT+11:00)
            2027-04-03T15:15:00Z | Australia/Lord_Howe | EN | Sunday, 4 April 2027, 01:45 (Lord Howe Island, GMT+10:30)
            2027-01-05T10:00:00Z | UTC                 | EN | Tuesday, 5 January 2027, 10:00 (UTC, GMT+00:00)
            """)
    void showsTheClockOfTheRecipient(String instant, String zone, MailLanguage language, String expected) {
        // When
        var text = new LocalTimes(ZoneId.of(zone), language).moment(Instant.parse(instant));

        // Then
        assertThat(text).isEqualTo(expected);
    }

    @Test
    void tellsTheTwoPassesOfARepeatedHourApart() {
        // Given the night of 25 October 2026, in which Warsaw has half past two twice
        var times = new LocalTimes(ZoneId.of("Europe/Warsaw"), MailLanguage.EN);

        // When
        var first = times.moment(Instant.parse("2026-10-25T00:30:00Z"));
        var second = times.moment(Instant.parse("2026-10-25T01:30:00Z"));

        // Then
        assertThat(first).contains("02:30").endsWith("GMT+02:00)");
        assertThat(second).contains("02:30").endsWith("GMT+01:00)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-24T13:00:00Z | PT30M | Tuesday, 24 November 2026, 14:00–14:30 (Warsaw, GMT+01:00)
            2026-11-24T22:45:00Z | PT30M | Tuesday, 24 November 2026, 23:45 – Wednesday, 25 November 2026, 00:15 (Warsaw, GMT+01:00)
            2026-10-25T00:30:00Z | PT1H  | Sunday, 25 October 2026, 02:30 (Warsaw, GMT+02:00)–02:30 (Warsaw, GMT+01:00)
            """)
    void showsFromWhenToWhen(String start, String length, String expected) {
        // Given
        var from = Instant.parse(start);

        // When
        var text = new LocalTimes(ZoneId.of("Europe/Warsaw"), MailLanguage.EN)
                .span(from, from.plus(Duration.parse(length)));

        // Then
        assertThat(text).isEqualTo(expected);
    }

    @Test
    void fitsASubject() {
        // When
        var text = new LocalTimes(ZoneId.of("Europe/Warsaw"), MailLanguage.PL)
                .brief(Instant.parse("2026-11-24T13:00:00Z"));

        // Then
        assertThat(text).isEqualTo("24 listopada 2026, 14:00 (Warszawa)");
    }

    @Test
    void namesTheDay() {
        assertThat(new LocalTimes(ZoneId.of("UTC"), MailLanguage.PL).day(LocalDate.parse("2026-12-01")))
                .isEqualTo("wtorek, 1 grudnia 2026");
    }

    @Test
    void hasPlainSpacesOnly_inEveryZone() {
        // Given
        var noon = Instant.parse("2026-07-01T12:00:00Z");

        // Then
        for (String id : ZoneId.getAvailableZoneIds()) {
            for (MailLanguage language : MailLanguage.values()) {
                assertThat(new LocalTimes(ZoneId.of(id), language).moment(noon))
                        .as(id)
                        .doesNotContain("\u202f", "\u00a0")
                        .contains("GMT");
            }
        }
    }
}
