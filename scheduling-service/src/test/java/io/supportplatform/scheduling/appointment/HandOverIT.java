package io.supportplatform.scheduling.appointment;

import static io.supportplatform.scheduling.Api.*;
import static io.supportplatform.scheduling.StoryFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;

import io.supportplatform.scheduling.SchedulingTest;
import io.supportplatform.scheduling.Told;
import io.supportplatform.testing.EventTap;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.TestEvents;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of a booked call when the request goes to somebody else. */
@SchedulingTest
class HandOverIT {

    @Test
    @Proves({"A35", "A36"})
    void isCancelledWithTheReason_whenTheNewTeamSchedules() {
        // Given
        var ticket = booked();
        try (var tap = TestEvents.tap("support.appointments")) {
            // When
            transfer(ticket, true, 3);
            // Then
            var event = cancelled(tap, ticket);
            assertThat(event.getString("cancelCode")).isEqualTo("TRANSFERRED_NEW_TEAM");
            assertThat(event.getBoolean("newTeamSchedules")).isTrue();
            assertThat(event.getString("cancelText")).isEqualTo("The cause is in the network, not in the file server.");
            assertThat(event.getInteger("sequence")).isEqualTo(1);
            state("ada", ticket)
                    .then()
                    .body("state", equalTo("NOT_AVAILABLE"))
                    .body("reasons", contains("ADVOCATE_NOT_ASSIGNED"));
        }
    }

    @Test
    @Proves({"A35", "A37"})
    void isCancelledAndNotOfferedAgain_whenTheNewTeamCannotSchedule() {
        // Given
        var ticket = booked();
        try (var tap = TestEvents.tap("support.appointments")) {
            // When
            transfer(ticket, false, 3);
            // Then
            var event = cancelled(tap, ticket);
            assertThat(event.getString("cancelCode")).isEqualTo("TRANSFERRED_TEAM_CANNOT_SCHEDULE");
            assertThat(event.getBoolean("newTeamSchedules")).isFalse();
            state("ada", ticket)
                    .then()
                    .body("state", equalTo("NOT_AVAILABLE"))
                    .body("reasons", contains("ADVOCATE_NOT_ASSIGNED", "TEAM_NOT_SCHEDULABLE"));
        }
    }

    @Test
    @Proves("A35")
    void changesNothing_whenTheSameTransferIsHeardTwice() {
        // Given
        var ticket = booked();
        try (var tap = TestEvents.tap("support.appointments")) {
            // When
            transfer(ticket, true, 3);
            transfer(ticket, true, 3);
            assign(ticket, advocateAtWork("max"), 4);
            awaitState(ticket, "AVAILABLE");
            // Then
            await().untilAsserted(() -> assertThat(tap.ofType("AppointmentAvailabilityChanged", ticket.toString()))
                    .hasSize(2));
            assertThat(tap.ofType("AppointmentCancelled", ticket.toString())).hasSize(1);
        }
    }

    @Test
    @Proves({"A12", "A35"})
    void isCancelled_whenAColleagueOfTheTeamTakesOver() {
        // Given
        var ticket = booked();
        var max = advocateAtWork("max");
        try (var tap = TestEvents.tap("support.appointments")) {
            // When
            assign(ticket, max, 3);
            // Then
            var event = cancelled(tap, ticket);
            assertThat(event.getString("cancelCode")).isEqualTo("ADVOCATE_UNAVAILABLE");
            assertThat(event.getString("advocateName")).isEqualTo("Eve Moreau");
            awaitState(ticket, "AVAILABLE");
            book("ada", ticket, freeStarts("ada", ticket).getFirst())
                    .then()
                    .statusCode(201)
                    .body("advocate.id", equalTo(max.toString()));
        }
    }

    @Test
    void staysAsItIs_whenTheSameAdvocateIsAssignedAgain() {
        // Given
        var advocate = advocateAtWork("eve");
        var ticket = bookable(advocate);
        book("ada", ticket, freeStarts("ada", ticket).getFirst()).then().statusCode(201);
        // When
        assign(ticket, advocate, 3);
        addContact(ticket, "tia", 4);
        // Then
        await().untilAsserted(() -> state("tia", ticket).then().statusCode(200).body("state", equalTo("SCHEDULED")));
    }

    private static UUID booked() {
        var ticket = bookable(advocateAtWork("eve"));
        book("ada", ticket, freeStarts("ada", ticket).getFirst()).then().statusCode(201);
        return ticket;
    }

    private static JsonObject cancelled(EventTap tap, UUID ticket) {
        await().untilAsserted(() -> assertThat(tap.ofType("AppointmentCancelled", ticket.toString()))
                .hasSize(1)
                .allSatisfy(event -> Told.valid(event)));
        return Told.valid(tap.ofType("AppointmentCancelled", ticket.toString()).getFirst());
    }
}
