package io.supportplatform.requests.submission;

import static io.supportplatform.requests.Api.BASE;
import static io.supportplatform.requests.Api.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.supportplatform.requests.Api;
import io.supportplatform.requests.Contracts;
import io.supportplatform.requests.RequestsTest;
import io.supportplatform.requests.Wizard;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TravellingClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RequestsTest
class SubmissionIT {

    private static final String SOME_OTHER_ATTEMPT = "01a1f803-2c80-7c7c-a66d-0fb14e3c2d4d";

    @BeforeEach
    void peopleAndTeams() {
        Api.profiles("ada", "ben", "jan");
    }

    @Test
    @Proves({"B60", "B61", "T3"})
    void answersWithNumberAndState_whenTheIncidentIsConsumedInTime() throws Exception {
        try (var contracts = new Contracts()) {
            // Given
            var wizard = Wizard.of("ada");
            Api.team("Fast", "Europe/Warsaw", false, wizard.product());
            String request = wizard.complete().request();

            // When
            var call = CompletableFuture.supplyAsync(() -> submit(request, UUID.randomUUID()));
            contracts.consume(request, contracts.attempt(request));

            // Then
            call.get()
                    .statusCode(200)
                    .body("outcome", equalTo("ACCEPTED"))
                    .body("state", equalTo("SUBMITTED"))
                    .body("number", matchesPattern("[0-9]{16}"));
            var asked = contracts.asked(request, 1);
            Schemas.assertValid("TicketSubmitted", asked.prettify());
            assertThat(asked.getString("contractId"))
                    .isEqualTo(Wizard.planBody().get("contractId"));
            var opened = contracts.told("TicketOpened", request).getFirst();
            Schemas.assertValid("TicketOpened", opened.prettify());
            assertThat(opened.getString("teamName")).isEqualTo("Fast");
            assertThat(opened.getString("title")).isEqualTo(wizard.problemBody().get("title"));
        }
    }

    @Test
    @Proves("T3")
    void answers202_thenTheFinalOutcomeUnderTheSameKey() {
        try (var contracts = new Contracts()) {
            // Given
            String request = anOpenTeamsRequest();
            UUID key = UUID.randomUUID();

            // When
            submit(request, key)
                    .statusCode(202)
                    .header("Location", endsWith("/requests/" + request + "/submission"))
                    .body("outcome", equalTo("PENDING"));
            get("ada", "requests/" + request)
                    .body("state", equalTo("SUBMITTING"))
                    .body("allowedActions", equalTo(List.of()));
            contracts.consume(request, contracts.attempt(request));

            // Then
            eventually(() -> submit(request, key).statusCode(200).body("outcome", equalTo("ACCEPTED")));
            assertThat(contracts.count("TicketSubmitted", request)).isEqualTo(1);
            String number = get("ada", "requests/" + request).extract().path("number");
            get("ada", "requests/" + number).statusCode(200).body("id", equalTo(request));
        }
    }

    @Test
    @Proves({"T3", "B34"})
    void goesBackToDraft_withEveryReason_andTakesANewKeyToTryAgain() {
        try (var contracts = new Contracts()) {
            // Given
            String request = anOpenTeamsRequest();
            UUID key = UUID.randomUUID();
            submit(request, key).statusCode(202);
            contracts.refuse(request, contracts.attempt(request), "NO_UNITS_AVAILABLE", "CONTRACT_EXPIRED");

            // When
            eventually(() -> submit(request, key)
                    .statusCode(409)
                    .body("code", equalTo("NO_UNITS_AVAILABLE"))
                    .body("reasons", contains("NO_UNITS_AVAILABLE", "CONTRACT_EXPIRED"))
                    .body("remedy.code", contains("CHOOSE_ANOTHER_PLAN", "BUY_INCIDENTS")));

            // Then
            get("ada", "requests/" + request)
                    .body("state", equalTo("DRAFT"))
                    .body("submission.outcome", equalTo("REFUSED"))
                    .body("submission.reasons", hasItem("NO_UNITS_AVAILABLE"));
            submit(request, UUID.randomUUID()).statusCode(202);
            contracts.asked(request, 2);
            submit(request, key).statusCode(409).body("code", equalTo("NO_UNITS_AVAILABLE"));
        }
    }

    @Test
    @Proves("T3")
    void changesNothing_whenAnAnswerIsLateOrRepeated() {
        try (var contracts = new Contracts()) {
            // Given
            String request = anOpenTeamsRequest();
            submit(request, UUID.randomUUID()).statusCode(202);
            String attempt = contracts.attempt(request);

            // When
            contracts.consume(request, SOME_OTHER_ATTEMPT);
            contracts.consume(request, attempt);
            contracts.consume(request, attempt);
            contracts.refuse(request, attempt, "NO_UNITS_AVAILABLE");
            String marker = contracts.open("ada", Wizard.of("ada").complete());

            // Then
            assertThat(marker).isNotEqualTo(request);
            get("ada", "requests/" + request).body("state", equalTo("SUBMITTED"));
            assertThat(contracts.count("TicketOpened", request)).isEqualTo(1);
        }
    }

    @Test
    @Proves("T3")
    void cannotBeTouched_whileTheAnswerIsOut() {
        try (var contracts = new Contracts()) {
            // Given
            String request = anOpenTeamsRequest();
            submit(request, UUID.randomUUID()).statusCode(202);

            // Then
            submit(request, UUID.randomUUID())
                    .statusCode(409)
                    .body("code", equalTo("WRONG_STATE"))
                    .body("allowedActions", equalTo(List.of()));
            Api.change("ada", "requests/" + request)
                    .body(Wizard.planBody())
                    .put(BASE + "requests/" + request + "/steps/plan")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("WRONG_STATE"));
            Api.change("ada", "requests/" + request)
                    .delete(BASE + "requests/" + request)
                    .then()
                    .statusCode(409);
            contracts.consume(request, contracts.attempt(request));
        }
    }

    @Test
    @Proves("T3")
    void asksForOneIncident_howeverOftenItIsClicked() {
        try (var contracts = new Contracts()) {
            // Given
            String request = anOpenTeamsRequest();

            // When
            var statuses = IntStream.range(0, 6)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(
                            () -> submit(request, UUID.randomUUID()).extract().statusCode()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();

            // Then
            assertThat(statuses).containsExactly(202, 409, 409, 409, 409, 409);
            assertThat(contracts.asked(request, 1)).isNotNull();
            assertThat(contracts.count("TicketSubmitted", request)).isEqualTo(1);
            contracts.consume(request, contracts.attempt(request));
        }
    }

    @Test
    @Proves({"B57", "B58", "B61", "B63", "B65"})
    void belongsToItsContacts_andNoLongerToASubmitterWhoIsNone() {
        try (var contracts = new Contracts()) {
            // Given
            var wizard = Wizard.of("ada")
                    .complete(
                            Wizard.contactBody(Map.of("account", Api.account("ben"))),
                            List.of(),
                            List.of("SUBMITTER_WILL_LOSE_ACCESS"));
            Api.team("Contacts", "Europe/Warsaw", false, wizard.product());
            UUID key = UUID.randomUUID();
            submit(wizard.request(), key).statusCode(202);
            contracts.consume(wizard.request(), contracts.attempt(wizard.request()));
            String path = "requests/" + wizard.request();

            // When
            eventually(() -> get("ada", path + "/submission").body("outcome", equalTo("ACCEPTED")));

            // Then
            get("ben", path).statusCode(200).body("contacts[0].me", equalTo(true));
            get("ben", "requests?limit=100").body("items.id", hasItem(wizard.request()));
            get("ada", path).statusCode(404);
            get("ada", "requests?limit=100").body("items.id", not(hasItem(wizard.request())));
            Stream.of("ada", "tia", "jan").forEach(person -> get(person, path).statusCode(404));
            submit(wizard.request(), key).statusCode(200).body("number", matchesPattern("[0-9]{16}"));
            submit(wizard.request(), UUID.randomUUID()).statusCode(404);
            get("ben", path + "/submission").statusCode(404);
            TravellingClock.later(
                    Duration.ofHours(25), () -> get("ada", path + "/submission").statusCode(404));
        }
    }

    private static String anOpenTeamsRequest() {
        var wizard = Wizard.of("ada");
        Api.team("Any", "Europe/Warsaw", false, wizard.product());
        return wizard.complete().request();
    }

    private static ValidatableResponse submit(String request, UUID key) {
        return Api.submit("ada", request, key.toString());
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
    }
}
