package io.supportplatform.requests.appointment;

import static io.supportplatform.requests.Api.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.supportplatform.requests.Api;
import io.supportplatform.requests.Contracts;
import io.supportplatform.requests.RequestsTest;
import io.supportplatform.requests.Wizard;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TestEvents;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@RequestsTest
class AppointmentIT {

    private final String appointment = UUID.randomUUID().toString();

    @Test
    @Proves({"A21", "A22", "A23", "A24"})
    void saysTheSameInRowAndDetails_throughTheLifeOfACall() {
        try (var contracts = new Contracts()) {
            // Given
            Api.profiles("ada");
            String request = open("ada", contracts);

            // Then
            agree("ada", request, "UNKNOWN", List.of());
            availability(request, 1, "NOT_AVAILABLE", "ADVOCATE_NOT_ASSIGNED");
            agree("ada", request, "NOT_AVAILABLE", List.of());
            get("ada", "requests/" + request).body("appointment.reasons", contains("ADVOCATE_NOT_ASSIGNED"));
            availability(request, 2, "AVAILABLE");
            agree("ada", request, "AVAILABLE", List.of("schedule"));
            String link = get("ada", "requests/" + request).extract().path("appointment.links.schedule");
            assertThat(link).endsWith("/api/scheduling/v1/requests/" + request + "/appointments");
            appointment("AppointmentScheduled", request, 1);
            agree("ada", request, "SCHEDULED", List.of("reschedule", "cancel"));
            appointment("AppointmentRescheduled", request, 2);
            appointment("AppointmentCancelled", request, 3);
            agree("ada", request, "AVAILABLE", List.of("schedule"));
            appointment("AppointmentScheduled", request, 2);
            availability(request, 1, "NOT_AVAILABLE", "ADVOCATE_NOT_ASSIGNED");
            availability(request, 3, "NOT_AVAILABLE", "TEAM_NOT_SCHEDULABLE");
            agree("ada", request, "NOT_AVAILABLE", List.of());
            get("ada", "requests/" + request).body("appointment.reasons", contains("TEAM_NOT_SCHEDULABLE"));
        }
    }

    @Test
    void showsThatTheCallHasStarted() {
        try (var contracts = new Contracts()) {
            // Given
            Api.profiles("ada");
            String request = open("ada", contracts);
            appointment("AppointmentScheduled", request, 1);

            // When
            appointment("AppointmentStarted", request, 2);

            // Then
            agree("ada", request, "STARTED", List.of());
        }
    }

    @Test
    @Proves("A45")
    void tellsPersonalContact_inRowAndDetails() {
        try (var contracts = new Contracts()) {
            // Given
            Api.profiles("jan");
            String request = open("jan", contracts);

            // When
            availability(request, 1, "AVAILABLE");

            // Then
            agree("jan", request, "NOT_AVAILABLE", List.of());
            get("jan", "requests/" + request).body("appointment.reasons", contains("CALLER_NOT_WORK_ACCOUNT"));
        }
    }

    @Test
    @Proves("A45")
    void tellsStaffWhetherTheyAreContacts_inQueueAndDetails() {
        try (var contracts = new Contracts()) {
            // Given
            Api.profiles("ops", "eve");
            var wizard = Wizard.of("ops");
            String team = Api.team("Own calls", "Europe/Warsaw", false, wizard.product());
            Api.advocate("eve", team, true);
            String request = contracts.open(
                    "ops",
                    wizard.complete(
                            Wizard.contactBody(Map.of("me", true)),
                            List.of(Map.of("account", Api.account("eve"))),
                            List.of()));

            // When
            availability(request, 1, "AVAILABLE");

            // Then
            String queue = "queues/" + team + "/requests";
            agree("eve", queue, request, "AVAILABLE", List.of("schedule"));
            agree("lea", queue, request, "AVAILABLE", List.of());
        }
    }

    private static String open(String person, Contracts contracts) {
        var wizard = Wizard.of(person);
        Api.team("Calls", "Europe/Warsaw", false, wizard.product());
        return contracts.open(person, wizard.complete());
    }

    private static void agree(String person, String request, String state, List<String> actions) {
        agree(person, "requests?limit=100", request, state, actions);
    }

    private static void agree(String person, String list, String request, String state, List<String> actions) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> get(person, "requests/" + request)
                        .body("appointment.state", equalTo(state))
                        .body("appointment.actions", equalTo(actions)));
        Map<String, Object> details =
                get(person, "requests/" + request).extract().path("appointment");
        Map<String, Object> row =
                get(person, list).extract().path("items.find { it.id == '" + request + "' }.appointment");
        assertThat(row).isEqualTo(details);
    }

    private static void availability(String request, long sequence, String state, String... reasons) {
        var event = new JsonObject(Schemas.example("AppointmentAvailabilityChanged"))
                .put("ticketId", request)
                .put("state", state)
                .put("reasons", new JsonArray(List.of(reasons)));
        publish("AppointmentAvailabilityChanged", request, sequence, event);
    }

    private void appointment(String type, String request, long sequence) {
        var event =
                new JsonObject(Schemas.example(type)).put("ticketId", request).put("appointmentId", appointment);
        if (event.containsKey("start")) {
            var start = Instant.now().plus(Duration.ofDays(2));
            event.put("start", start.toString())
                    .put("end", start.plusSeconds(1800).toString());
        }
        publish(type, request, sequence, event);
    }

    private static void publish(String type, String request, long sequence, JsonObject event) {
        Schemas.assertValid(type, event.encode());
        TestEvents.publish("support.appointments", request, type, sequence, event.encode());
    }
}
