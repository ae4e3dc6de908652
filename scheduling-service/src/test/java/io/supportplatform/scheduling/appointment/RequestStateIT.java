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
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SchedulingTest
class RequestStateIT {

    @Test
    @Proves("A10")
    void knowsNoRequest_thatWasNotSubmitted() {
        state("ada", UUID.randomUUID()).then().statusCode(404).body("code", equalTo("REQUEST_NOT_FOUND"));
        book("ada", UUID.randomUUID(), "2027-01-04T10:00:00Z")
                .then()
                .statusCode(404)
                .body("code", equalTo("REQUEST_NOT_FOUND"));
    }

    @Test
    @Proves({"A13", "A22"})
    void waitsForTheAdvocate_andSaysWhenOneIsExpected() {
        // Given
        var ticket = opened();
        // When
        var waiting = state("ada", ticket);
        // Then
        waiting.then()
                .statusCode(200)
                .body("state", equalTo("NOT_AVAILABLE"))
                .body("reasons", contains("ADVOCATE_NOT_ASSIGNED"))
                .body("expectedAssignment.from", equalTo("2026-11-25"))
                .body("recommended", equalTo(true))
                .body("links.schedule", nullValue());
        book("ada", ticket, "2027-01-04T10:00:00Z")
                .then()
                .statusCode(409)
                .body("code", equalTo("ADVOCATE_NOT_ASSIGNED"));
    }

    @Test
    @Proves({"A11", "A13"})
    void becomesAvailable_whenAnAdvocateIsAssigned() {
        // Given
        var ticket = opened();
        // When
        assign(ticket, advocateAtWork("eve"), 2);
        // Then
        awaitState(ticket, "AVAILABLE");
        state("ada", ticket).then().body("reasons", empty()).body("links.schedule", notNullValue());
    }

    @Test
    @Proves({"A16", "A17", "A18", "A22", "A44"})
    void namesEveryReason_evenWithAnAdvocate() {
        // Given
        var ticket = opened(event -> event.put("schedulable", false)
                .put("teamSchedules", false)
                .put("channel", "API")
                .put("creator", account("jan")));
        // When
        assign(ticket, advocateAtWork("eve"), 2);
        // Then
        await().untilAsserted(() -> state("ada", ticket)
                .then()
                .body("state", equalTo("NOT_AVAILABLE"))
                .body(
                        "reasons",
                        contains(
                                "ISSUE_TYPE_NOT_SCHEDULABLE",
                                "TEAM_NOT_SCHEDULABLE",
                                "CREATED_WITH_PERSONAL_ACCOUNT",
                                "CREATED_OUTSIDE_PORTAL")));
        book("ada", ticket, "2027-01-04T10:00:00Z")
                .then()
                .statusCode(409)
                .body("code", equalTo("APPOINTMENT_NOT_AVAILABLE"))
                .body("reasons", hasSize(4));
    }

    @Test
    @Proves({"A19", "A45"})
    void tellsThePersonalContactTheirOwnReason_everywhere() {
        // Given
        var ticket = bookable(advocateAtWork("eve"));
        // When
        var row = as("jan").get(BASE + "/appointment-states?ticketId=" + ticket);
        var details = state("jan", ticket);
        // Then
        row.then().body("items[0].reasons", contains("CALLER_NOT_WORK_ACCOUNT"));
        details.then()
                .body("state", equalTo("NOT_AVAILABLE"))
                .body("reasons", contains("CALLER_NOT_WORK_ACCOUNT"))
                .body("links.schedule", nullValue());
        as("jan")
                .get(BASE + "/requests/" + ticket + "/slots?from=2027-01-04&to=2027-01-04&zone=UTC")
                .then()
                .statusCode(403)
                .body("code", equalTo("CALLER_NOT_WORK_ACCOUNT"));
        book("jan", ticket, "2027-01-04T10:00:00Z")
                .then()
                .statusCode(403)
                .body("code", equalTo("CALLER_NOT_WORK_ACCOUNT"));
        state("ada", ticket).then().body("state", equalTo("AVAILABLE")).body("links.schedule", notNullValue());
    }

    @Test
    @Proves("A34")
    void showsSeveralAtOnce_butOnlyThoseTheCallerMaySee() {
        // Given
        var hers = opened();
        var alsoHers = opened();
        // When
        var forAda = as("ada")
                .get(BASE
                        + "/appointment-states?ticketId=%s&ticketId=%s&ticketId=%s"
                                .formatted(hers, alsoHers, UUID.randomUUID()));
        var forTia = as("tia").get(BASE + "/appointment-states?ticketId=" + hers);
        // Then
        forAda.then().statusCode(200).body("items.ticketId", containsInAnyOrder(hers.toString(), alsoHers.toString()));
        forTia.then().statusCode(200).body("items", empty());
        state("tia", hers).then().statusCode(404).body("code", equalTo("REQUEST_NOT_FOUND"));
    }

    @Test
    @Proves("A18")
    void saysSoToOthers_whenATeamStopsOfferingCalls() {
        // Given
        var team = UUID.randomUUID();
        try (var tap = TestEvents.tap("support.appointments")) {
            team(team, true, 1);
            var ticket = opened(event -> event.put("teamId", team.toString()));
            assign(ticket, advocateAtWork("eve"), 2);
            awaitState(ticket, "AVAILABLE");
            // When
            team(team, false, 2);
            // Then
            awaitState(ticket, "NOT_AVAILABLE");
            await().untilAsserted(() -> assertThat(tap.ofType("AppointmentAvailabilityChanged", ticket.toString()))
                    .hasSize(3)
                    .allSatisfy(event -> Told.valid(event))
                    .extracting(event -> event.sequence())
                    .containsExactly("1", "2", "3"));
            assertThat(tap.ofType("AppointmentAvailabilityChanged", ticket.toString())
                            .getLast()
                            .json())
                    .contains("TEAM_NOT_SCHEDULABLE");
        }
    }

    @Test
    void appliesOnlyWhatIsNewer() {
        // Given
        var first = advocateAtWork("eve");
        var second = advocateAtWork("max");
        var ticket = opened();
        assign(ticket, first, 5);
        awaitState(ticket, "AVAILABLE");
        // When
        assign(ticket, second, 4);
        transfer(ticket, false, 3);
        addContact(ticket, "tia", 6);
        // Then
        await().untilAsserted(() -> state("tia", ticket).then().statusCode(200));
        state("eve", ticket).then().statusCode(200).body("state", equalTo("AVAILABLE"));
        state("max", ticket).then().statusCode(404);
    }

    @Test
    void followsItsOwner_whenAnotherContactBecomesThePrimaryOne() {
        // Given
        var ticket = opened();
        // When
        addContact(ticket, "tia", "PRIMARY", 2);
        assign(ticket, advocateAtWork("eve"), 3);
        // Then
        awaitState(ticket, "AVAILABLE");
        try (var tap = TestEvents.tap("support.appointments")) {
            book("ben", ticket, freeStarts("ben", ticket).getFirst()).then().statusCode(201);
            await().untilAsserted(() -> assertThat(tap.ofType("AppointmentScheduled", ticket.toString()))
                    .hasSize(1));
            var told = tap.ofType("AppointmentScheduled", ticket.toString()).getFirst();
            assertThat(Told.valid(told).getJsonArray("attendees").stream()
                            .map(JsonObject.class::cast)
                            .filter(attendee -> attendee.getString("role").equals("PRIMARY")))
                    .extracting(attendee -> attendee.getJsonObject("account"))
                    .containsExactly(account("tia"));
        }
        state("ada", ticket).then().statusCode(200);
    }

    @Test
    void recommendsNothing_whenTheCustomerIsEasyToReach() {
        // Given
        var ticket = opened(event -> event.put("hardToReach", false).put("complex", false));
        // Then
        state("ada", ticket).then().body("recommended", equalTo(false));
    }
}
