package io.supportplatform.scheduling.slot;

import static io.supportplatform.scheduling.Api.*;
import static io.supportplatform.scheduling.StoryFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.supportplatform.scheduling.SchedulingTest;
import io.supportplatform.testing.Proves;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SchedulingTest
class SlotsIT {
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).plusDays(2);

    @Test
    @Proves({"A25", "A26"})
    void offersFreeTimesByTheCustomersDate() {
        // Given
        var ticket = bookable(advocateAtWork("eve"));
        // When
        var offer = slots("ada", ticket, DAY, DAY.plusDays(1), "Asia/Tokyo");
        // Then
        offer.then()
                .statusCode(200)
                .body("zone", equalTo("Asia/Tokyo"))
                .body("days.date", contains(DAY.toString(), DAY.plusDays(1).toString()))
                .body("days[0].slots", hasSize(48))
                .body("days[0].slots[0].localStart", startsWith(DAY + "T00:00"));
    }

    @Test
    @Proves("A26")
    void neverOffersWhatSomebodyHasTaken() {
        // Given
        var advocate = advocateAtWork("eve");
        var start = freeStarts("ada", bookable(advocate)).getFirst();
        book("ada", bookable(advocate), start).then().statusCode(201);
        // When
        List<String> left = freeStarts("ben", bookable(advocate));
        // Then
        assertThat(left).hasSize(47).doesNotContain(start);
    }

    @Test
    void offersNothing_whileTheAdvocateHasSetNoHours() {
        // Given
        var ticket = bookable(advocate("eve"));
        // Then
        slots("ada", ticket, DAY, DAY, "UTC").then().statusCode(200).body("days", empty());
        book("ada", ticket, DAY + "T10:00:00Z")
                .then()
                .statusCode(409)
                .body("code", equalTo("SLOT_NOT_OFFERED"))
                .body("nearest", empty())
                .body("remedy.code", contains("WRITE_TO_SUPPORT"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    from=2027-01-04&to=2027-01-05                       | zone
                    from=2027-01-04&zone=UTC                            | to
                    from=2027-02-30&to=2027-03-01&zone=UTC              | from
                    from=tomorrow&to=2027-01-05&zone=UTC                | from
                    from=+999999999-01-01&to=2027-01-05&zone=UTC        | from
                    from=2027-01-05&to=2027-01-04&zone=UTC              | to
                    from=2027-01-01&to=2027-02-01&zone=UTC              | to
                    from=2027-01-04&to=2027-01-05&zone=Mars/Olympus     | zone
                    from=2027-01-04&to=2027-01-05&zone=%2B02:00         | zone
                    """)
    void refusesARangeThatMakesNoSense(String query, String field) {
        // Given
        var ticket = UUID.randomUUID();
        // Then
        as("ada")
                .urlEncodingEnabled(false)
                .get(BASE + "/requests/" + ticket + "/slots?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("violations.field", hasItem(containsString(field)));
    }
}
