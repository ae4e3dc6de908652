package io.supportplatform.scheduling.appointment;

import static io.supportplatform.scheduling.Api.*;
import static io.supportplatform.scheduling.StoryFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;

import io.restassured.response.Response;
import io.supportplatform.scheduling.SchedulingTest;
import io.supportplatform.scheduling.Told;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.TestEvents;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SchedulingTest
class ChangeIT {
    private UUID advocate = UUID.randomUUID();
    private UUID ticket = UUID.randomUUID();
    private List<String> starts = List.of();
    private String id = "";

    @BeforeEach
    void bookTheFirstTime() {
        advocate = advocateAtWork("eve");
        ticket = bookable(advocate);
        starts = freeStarts("ada", ticket);
        id = book("ada", ticket, starts.getFirst())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    @Test
    @Proves({"A32", "A34"})
    void movesTheCall_andFreesItsOldTimeAtOnce() {
        try (var tap = TestEvents.tap("support.appointments")) {
            // When
            var moved = reschedule("ben", id, starts.get(4), 0);
            // Then
            moved.then()
                    .statusCode(200)
                    .header("ETag", "\"v1\"")
                    .body("id", equalTo(id))
                    .body("sequence", equalTo(1))
                    .body("start", equalTo(starts.get(4)));
            book("ada", bookable(advocate), starts.getFirst()).then().statusCode(201);
            await().untilAsserted(() -> assertThat(tap.ofType("AppointmentRescheduled", ticket.toString()))
                    .hasSize(1));
            var told = tap.ofType("AppointmentRescheduled", ticket.toString()).getFirst();
            var event = Told.valid(told);
            assertThat(event.getString("uid")).startsWith(id + "@");
            assertThat(event.getInteger("sequence")).isEqualTo(1);
            assertThat(Instant.parse(event.getString("previousStart"))).isEqualTo(starts.getFirst());
        }
    }

    @Test
    void leavesTheOldTimeUntouched_whenTheMoveIsRefused() {
        // Given
        book("ada", bookable(advocate), starts.get(4)).then().statusCode(201);
        // When
        var refused = reschedule("ada", id, starts.get(4), 0);
        // Then
        refused.then().statusCode(409).body("code", equalTo("SLOT_TAKEN")).body("nearest", hasSize(3));
        read("ada", id).then().body("start", equalTo(starts.getFirst())).body("version", equalTo(0));
    }

    @Test
    void movesToATimeThatItsOwnTimeTouches() {
        reschedule("ada", id, starts.get(1), 0).then().statusCode(200);
        reschedule("ada", id, starts.get(1), 1).then().statusCode(200).body("sequence", equalTo(2));
    }

    @Test
    void movesOnce_howeverOftenTheSameKeyAsks() {
        // Given
        var key = UUID.randomUUID().toString();
        var first = move(starts.get(6), key);
        // When
        var again = move(starts.get(6), key);
        var other = move(starts.get(7), key);
        // Then
        first.then().statusCode(200).body("sequence", equalTo(1));
        assertThat(again.body().asByteArray()).isEqualTo(first.body().asByteArray());
        other.then().statusCode(422).body("code", equalTo("IDEMPOTENCY_MISMATCH"));
        read("ada", id).then().body("sequence", equalTo(1)).body("start", equalTo(starts.get(6)));
    }

    private Response move(String start, String key) {
        return as("ada")
                .header("If-Match", etag(0))
                .header("Idempotency-Key", key)
                .body("{\"start\":\"%s\"}".formatted(start))
                .post(BASE + "/appointments/" + id + "/reschedule");
    }

    @Test
    void changesOnlyTheVersionThatWasSeen() {
        // Given
        reschedule("ada", id, starts.get(2), 0).then().statusCode(200);
        // Then
        reschedule("ben", id, starts.get(3), 0)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"))
                .body("currentVersion", equalTo(1));
        cancel("ben", id, "", 0).then().statusCode(412).body("code", equalTo("STALE_VERSION"));
        start("eve", id, 0).then().statusCode(412).body("code", equalTo("STALE_VERSION"));
        as("ada")
                .post(BASE + "/appointments/" + id + "/cancel")
                .then()
                .statusCode(428)
                .body("code", equalTo("PRECONDITION_REQUIRED"));
    }

    @Test
    @Proves({"A32", "A34"})
    void cancelsWithCodeAndText_onceAndForAll() {
        try (var tap = TestEvents.tap("support.appointments")) {
            // When
            var cancelled = cancel("ada", id, "Rozwiązane", 0);
            var again = cancel("ada", id, "Rozwiązane", 0);
            // Then
            cancelled
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CANCELLED"))
                    .body("cancellation.code", equalTo("CUSTOMER"))
                    .body("cancellation.text", equalTo("Rozwiązane"))
                    .body("actions", empty());
            again.then().statusCode(200).body("", equalTo(cancelled.jsonPath().getMap("")));
            awaitState(ticket, "AVAILABLE");
            assertThat(freeStarts("ada", ticket)).contains(starts.getFirst());
            await().untilAsserted(() -> assertThat(tap.ofType("AppointmentAvailabilityChanged", ticket.toString()))
                    .hasSize(1));
            var told = tap.ofType("AppointmentCancelled", ticket.toString());
            assertThat(told).hasSize(1).allSatisfy(event -> Told.valid(event));
            assertThat(Told.valid(told.getFirst()).getInteger("sequence")).isEqualTo(1);
        }
    }

    @Test
    void refusesATextThatCannotBeRead() {
        cancel("ada", id, "a\\u0007b", 0)
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("violations.field", contains("/text"));
        read("ada", id).then().body("state", equalTo("SCHEDULED"));
    }

    @Test
    void takesATextOfSeveralLines() {
        cancel("ada", id, "Zażółć\\n\\tgęślą jaźń 😀", 0)
                .then()
                .statusCode(200)
                .body("cancellation.text", equalTo("Zażółć\n\tgęślą jaźń 😀"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v0", "W/\"v0\"", "\"v00\"", "\"\"", ",,,", "\"v0", "\"v-1\", \"x\""})
    void changesNothing_whenTheVersionIsNone(String garbage) {
        as("ada")
                .header("If-Match", garbage)
                .post(BASE + "/appointments/" + id + "/cancel")
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
    }

    @Test
    void saysSo_whenTheAdvocateCancels() {
        cancel("eve", id, "ill", 0).then().statusCode(200).body("cancellation.code", equalTo("ADVOCATE_UNAVAILABLE"));
    }

    @Test
    @Proves("A19")
    void refusesAPersonalContact() {
        reschedule("jan", id, starts.get(3), 0).then().statusCode(403).body("code", equalTo("CALLER_NOT_WORK_ACCOUNT"));
        cancel("jan", id, "", 0).then().statusCode(403).body("code", equalTo("CALLER_NOT_WORK_ACCOUNT"));
    }

    @Test
    @Proves({"A28", "A39"})
    void isStartedByItsAdvocateOnly_andThenLeftAlone() {
        start("ada", id, 0).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        start("lea", id, 0).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        start("max", id, 0).then().statusCode(404).body("code", equalTo("APPOINTMENT_NOT_FOUND"));
        addContact(ticket, "max", 3);
        await().untilAsserted(() -> start("max", id, 0)
                .then()
                .statusCode(403)
                .body("code", equalTo("ONLY_THE_ADVOCATE_STARTS"))
                .body("remedy.code", contains("WAIT_IN_THE_LOBBY")));
        try (var tap = TestEvents.tap("support.appointments")) {
            start("eve", id, 0)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("STARTED"))
                    .body("actions", empty());
            await().untilAsserted(() -> assertThat(tap.ofType("AppointmentStarted", ticket.toString()))
                    .hasSize(1)
                    .allSatisfy(event -> Told.valid(event)));
        }
        cancel("ada", id, "", 1)
                .then()
                .statusCode(409)
                .body("code", equalTo("APPOINTMENT_STATE_FORBIDS"))
                .body("state", equalTo("STARTED"))
                .body("allowedActions", empty());
        start("eve", id, 1).then().statusCode(409).body("code", equalTo("APPOINTMENT_STATE_FORBIDS"));
    }
}
