package io.supportplatform.requests.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.testing.Proves;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedAssignmentTest {

    @ParameterizedTest
    @Proves("A14")
    @CsvSource({
        "2026-11-20T08:12:00Z, Europe/Warsaw, 2026-11-25, 2026-12-01",
        "2026-11-21T12:00:00Z, Europe/Warsaw, 2026-11-25, 2026-12-01",
        "2026-11-16T12:00:00Z, Europe/Warsaw, 2026-11-19, 2026-11-25",
        "2026-11-19T23:30:00Z, Europe/Warsaw, 2026-11-25, 2026-12-01",
        "2026-11-19T23:30:00Z, America/New_York, 2026-11-24, 2026-11-30"
    })
    void isThreeToSevenBusinessDays_whereTheTeamWorks(String opened, ZoneId zone, LocalDate from, LocalDate to) {
        // When
        var expected = ExpectedAssignment.of(Instant.parse(opened), zone);

        // Then
        assertThat(expected).isEqualTo(new ExpectedAssignment(from, to));
    }
}
