package io.supportplatform.requests.desk;

import static io.supportplatform.requests.Api.BASE;
import static io.supportplatform.requests.Api.as;
import static io.supportplatform.requests.Api.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import io.supportplatform.requests.Api;
import io.supportplatform.requests.Contracts;
import io.supportplatform.requests.RequestsTest;
import io.supportplatform.requests.Wizard;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Schemas;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RequestsTest
class DeskIT {

    private String europe;
    private String networking;
    private String eve;
    private Wizard wizard;

    @BeforeEach
    void teams() {
        Api.profiles("ada");
        wizard = Wizard.of("ada");
        europe = Api.team("Europe", "Europe/Warsaw", false, wizard.product());
        networking = Api.team("Networking", "Europe/Warsaw", false, "nothing");
        eve = Api.advocate("eve", europe, true);
        Api.advocate("max", networking, true);
    }

    @Test
    @Proves({"T5", "A14"})
    void givesRequestToAdvocateOfItsTeam() {
        try (var contracts = new Contracts()) {
            // Given
            String request = contracts.open("ada", wizard.complete());
            get("lea", "queues/" + europe + "/requests").body("items.id", hasItem(request));

            // When
            act("lea", request, "assign", Map.of("advocateId", eve))
                    .statusCode(200)
                    .body("state", equalTo("ASSIGNED"))
                    .body("advocate.displayName", equalTo("Eve Moreau"))
                    .body("allowedActions", contains("assign", "transfer"));

            // Then
            var assigned = contracts.told("TicketAssigned", request).getFirst();
            Schemas.assertValid("TicketAssigned", assigned.prettify());
            assertThat(assigned.getString("advocateId")).isEqualTo(eve);
            get("ada", "requests/" + request)
                    .body("advocate.displayName", equalTo("Eve Moreau"))
                    .body("expectedAssignment.from", notNullValue())
                    .body("expectedAssignment.to", notNullValue())
                    .body("allowedActions", equalTo(List.of()));
        }
    }

    @Test
    @Proves({"T5", "T7"})
    void refusesWhatTheDeskMayNotDo() {
        try (var contracts = new Contracts()) {
            // Given
            String request = contracts.open("ada", wizard.complete());
            String max = Api.advocate("max", networking, true);

            // Then
            act("lea", request, "assign", Map.of("advocateId", max))
                    .statusCode(422)
                    .body("code", equalTo("ADVOCATE_NOT_IN_TEAM"));
            act("lea", request, "assign", Map.of("advocateId", UUID.randomUUID()))
                    .statusCode(422)
                    .body("code", equalTo("ADVOCATE_NOT_IN_TEAM"));
            act("eve", request, "assign", Map.of("advocateId", eve))
                    .statusCode(403)
                    .body("code", equalTo("FORBIDDEN"));
            act("ada", request, "assign", Map.of("advocateId", eve)).statusCode(403);
            act("lea", request, "assign", Map.of("advocateId", eve)).statusCode(200);
            act("lea", request, "assign", Map.of("advocateId", eve))
                    .statusCode(409)
                    .body("code", equalTo("ADVOCATE_ALREADY_OWNER"));
            act("lea", request, "transfer/accept", null)
                    .statusCode(409)
                    .body("code", equalTo("WRONG_STATE"))
                    .body("allowedActions", contains("assign", "transfer"));
            as("lea")
                    .body(Map.of("advocateId", eve))
                    .post(BASE + "requests/" + request + "/assign")
                    .then()
                    .statusCode(428);
            as("lea")
                    .header("If-Match", "\"v1\"")
                    .body(Map.of("advocateId", eve))
                    .post(BASE + "requests/" + request + "/assign")
                    .then()
                    .statusCode(412);
        }
    }

    @Test
    @Proves({"T22", "T23", "T24"})
    void movesToTheOtherTeam_onlyWhenThatAccepts() {
        try (var contracts = new Contracts()) {
            // Given
            String request = contracts.open("ada", wizard.complete());
            act("lea", request, "assign", Map.of("advocateId", eve)).statusCode(200);
            var transfer = Map.of("toTeamId", networking, "reason", "SKILL", "text", "Look at the switch.");

            // When
            act("eve", request, "transfer", transfer)
                    .statusCode(200)
                    .body("state", equalTo("ASSIGNED"))
                    .body("transfer.toTeam.name", equalTo("Networking"));
            get("ada", "requests/" + request).body("transfer", equalTo(null));
            get("max", "queues/" + networking + "/requests").body("items.id", hasItem(request));
            act("eve", request, "transfer", transfer)
                    .statusCode(409)
                    .body("code", equalTo("TRANSFER_ALREADY_PROPOSED"));
            act("lea", request, "transfer/return", Map.of("reason", "Logs are missing."))
                    .statusCode(200)
                    .body("advocate.displayName", equalTo("Eve Moreau"));
            act("eve", request, "transfer", transfer).statusCode(200);
            act("lea", request, "transfer/accept", null)
                    .statusCode(200)
                    .body("state", equalTo("SUBMITTED"))
                    .body("team.name", equalTo("Networking"));

            // Then
            for (String event : List.of("TicketTransferProposed", "TicketTransferReturned", "TicketTransferred")) {
                Schemas.assertValid(
                        event, contracts.told(event, request).getFirst().prettify());
            }
            get("eve", "requests/" + request).statusCode(404);
            get("eve", "queues/" + networking + "/requests").statusCode(404);
            get("lea", "queues/" + europe + "/requests?limit=100").body("items.id", not(hasItem(request)));
            get("ada", "requests/" + request).body("advocate", equalTo(null));
            assertThat(contracts.count("TicketSubmitted", request)).isEqualTo(1);
        }
    }

    @Test
    @Proves("T23")
    void movesAtOnce_whenTheTeamAcceptsByItself() {
        try (var contracts = new Contracts()) {
            // Given
            String eager = Api.team("Eager", "Europe/Warsaw", true, "nothing");
            String request = contracts.open("ada", wizard.complete());

            // When
            act("lea", request, "transfer", Map.of("toTeamId", eager, "reason", "LOAD", "text", "Too many."))
                    .statusCode(200)
                    .body("team.name", equalTo("Eager"));

            // Then
            assertThat(contracts.told("TicketTransferred", request)).hasSize(1);
            assertThat(contracts.count("TicketTransferProposed", request)).isEqualTo(1);
        }
    }

    @Test
    void showsTheQueueToItsTeamAndToDispatchers() {
        get("eve", "queues/" + europe + "/requests").statusCode(200);
        get("lea", "queues/" + networking + "/requests").statusCode(200);
        get("eve", "queues/" + networking + "/requests").statusCode(404);
        get("ada", "queues/" + europe + "/requests").statusCode(403);
        get("ops", "queues/" + europe + "/requests").statusCode(403);
    }

    private static ValidatableResponse act(
            String person, String request, String action, @org.jspecify.annotations.Nullable Object body) {
        String tag = get("lea", "requests/" + request).extract().header("ETag");
        var call = as(person).header("If-Match", tag);
        if (body != null) {
            call.body(body);
        }
        return call.post(BASE + "requests/" + request + "/" + action).then();
    }
}
