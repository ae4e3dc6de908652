package io.supportplatform.scheduling.appointment;

import static io.supportplatform.scheduling.Api.*;
import static io.supportplatform.scheduling.StoryFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;

import io.supportplatform.scheduling.SchedulingTest;
import io.supportplatform.scheduling.Told;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.TestEvents;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SchedulingTest
class BookingIT {

    @Test
    @Proves({"A12", "A27", "A28", "A42"})
    void booksTheChosenTime_andShowsIt() {
        // Given
        var advocate = advocateAtWork("eve");
        var ticket = bookable(advocate);
        var start = freeStarts("ada", ticket).getFirst();
        // When
        var booked = book("ada", ticket, start);
        // Then
        booked.then()
                .statusCode(201)
                .header("ETag", "\"v0\"")
                .header("Location", containsString("/api/scheduling/v1/appointments/"))
                .body("start", equalTo(start))
                .body("callLanguage", equalTo("pl"))
                .body("advocate.id", equalTo(advocate.toString()))
                .body("advocate.displayName", equalTo("Eve Moreau"))
                .body("actions", contains("reschedule", "cancel"));
        read("ada", booked.jsonPath().getString("id"))
                .then()
                .statusCode(200)
                .body("", equalTo(booked.jsonPath().getMap("")));
        state("ada", ticket)
                .then()
                .body("state", equalTo("SCHEDULED"))
                .body("appointment.start", equalTo(start))
                .body("appointment.actions", contains("reschedule", "cancel"));
    }

    @Test
    @Proves({"A38", "A42"})
    void tellsEverybody_withTheWholeCall() {
        // Given
        var ticket = bookable(advocateAtWork("eve"));
        var start = freeStarts("ben", ticket).getFirst();
        try (var tap = TestEvents.tap("support.appointments")) {
            // When
            var joinUrl = book("ben", ticket, start)
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath()
                    .getString("links.join");
            // Then
            await().untilAsserted(() -> assertThat(tap.ofType("AppointmentAvailabilityChanged", ticket.toString()))
                    .hasSize(1));
            var told = tap.ofType("AppointmentScheduled", ticket.toString()).getFirst();
            var event = Told.valid(told);
            assertThat(event.getString("joinUrl")).isEqualTo(joinUrl);
            assertThat(event.getInteger("sequence")).isZero();
            assertThat(Instant.parse(event.getString("start"))).isEqualTo(start);
            assertThat(event.getJsonArray("attendees").stream().map(JsonObject.class::cast))
                    .extracting(attendee -> attendee.getString("role"))
                    .containsExactly("BOOKER", "PRIMARY", "ADVOCATE");
            assertThat(event.getJsonArray("attendees").getJsonObject(0).getJsonObject("account"))
                    .isEqualTo(account("ben"));
            assertThat(told.sequence()).isEqualTo("3");
        }
    }

    @Test
    @Proves("A26")
    void refusesATimeThatWasNeverOffered_withTheNearest() {
        // Given
        var ticket = bookable(advocateAtWork("eve"));
        var besideTheGrid = Instant.parse(freeStarts("ada", ticket).getFirst())
                .plusSeconds(60)
                .toString();
        // When
        var refused = book("ada", ticket, besideTheGrid);
        // Then
        refused.then()
                .statusCode(409)
                .body("code", equalTo("SLOT_NOT_OFFERED"))
                .body("nearest", hasSize(3))
                .body("remedy.code", contains("CHOOSE_ANOTHER_TIME"));
        book("ada", ticket, "+1000000000-12-31T23:59:59.999999999Z")
                .then()
                .statusCode(409)
                .body("code", equalTo("SLOT_NOT_OFFERED"));
        book("ada", ticket, "1969-01-01T00:00:00Z").then().statusCode(409).body("code", equalTo("SLOT_NOT_OFFERED"));
    }

    @Test
    @Proves({"A26", "A27"})
    void refusesATakenTime_withTheThreeNearest() {
        // Given
        var advocate = advocateAtWork("eve");
        var start = freeStarts("ada", bookable(advocate)).get(10);
        book("ada", bookable(advocate), start).then().statusCode(201);
        // When
        var refused = book("ben", bookable(advocate), start);
        // Then
        var taken = Instant.parse(start);
        refused.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/slot-taken"))
                .body("code", equalTo("SLOT_TAKEN"))
                .body(
                        "nearest",
                        contains(
                                taken.minusSeconds(3600).toString(),
                                taken.minusSeconds(1800).toString(),
                                taken.plusSeconds(1800).toString()));
    }

    @Test
    void hasOneCallAtATime() {
        // Given
        var ticket = bookable(advocateAtWork("eve"));
        var starts = freeStarts("ada", ticket);
        book("ada", ticket, starts.get(0)).then().statusCode(201);
        // Then
        book("ada", ticket, starts.get(5))
                .then()
                .statusCode(409)
                .body("code", equalTo("APPOINTMENT_ALREADY_SCHEDULED"));
    }

    @Test
    void givesTheSameAnswer_toTheSameKey() {
        // Given
        var ticket = bookable(advocateAtWork("eve"));
        var body = wish(freeStarts("ada", ticket).getFirst());
        var key = UUID.randomUUID().toString();
        var first = book("ada", ticket, body, key);
        // When
        var again = book("ada", ticket, body, key);
        var other = book("ada", ticket, body.replace("\"pl\"", "\"en\""), key);
        // Then
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body().asByteArray()).isEqualTo(first.body().asByteArray());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        other.then().statusCode(422).body("code", equalTo("IDEMPOTENCY_MISMATCH"));
    }

    @Test
    @Proves("A34")
    void hidesCallsFromStrangers_andLeavesBookingToContacts() {
        // Given
        var ticket = bookable(advocateAtWork("eve"));
        var start = freeStarts("ada", ticket).getFirst();
        // Then
        book("tia", ticket, start).then().statusCode(404).body("code", equalTo("REQUEST_NOT_FOUND"));
        book("max", ticket, start).then().statusCode(404).body("code", equalTo("REQUEST_NOT_FOUND"));
        book("eve", ticket, start)
                .then()
                .statusCode(403)
                .body("code", equalTo("ONLY_CONTACTS_BOOK"))
                .body("remedy.code", contains("ASK_A_CONTACT"));
        var id = book("ada", ticket, start)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        read("tia", id)
                .then()
                .statusCode(404)
                .body("code", equalTo("APPOINTMENT_NOT_FOUND"))
                .body("remedy.code", contains("CHECK_YOUR_ACCOUNT"));
        reschedule("tia", id, start, 0).then().statusCode(404).body("code", equalTo("APPOINTMENT_NOT_FOUND"));
        cancel("tia", id, "", 0).then().statusCode(404).body("code", equalTo("APPOINTMENT_NOT_FOUND"));
        read("ben", id).then().statusCode(200).body("actions", contains("reschedule", "cancel"));
        read("jan", id).then().statusCode(200).body("actions", empty());
        read("eve", id).then().statusCode(200).body("actions", contains("reschedule", "cancel", "start"));
        read("lea", id).then().statusCode(200);
    }
}
