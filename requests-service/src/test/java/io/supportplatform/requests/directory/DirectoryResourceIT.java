package io.supportplatform.requests.directory;

import static io.supportplatform.requests.Api.BASE;
import static io.supportplatform.requests.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.supportplatform.requests.Api;
import io.supportplatform.requests.RequestsTest;
import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TestEvents;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@RequestsTest
class DirectoryResourceIT {

    @Test
    void announcesTeamsAndAdvocates() {
        try (var directory = TestEvents.tap("support.directory")) {
            // When
            String team = Api.team("Team of the test", "Europe/Warsaw", false);
            String max = Api.advocate("max", team, true);

            // Then
            Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(directory.ofType("TeamChanged", team)).hasSize(1);
                assertThat(directory.ofType("AdvocateChanged", max)).isNotEmpty();
            });
            Schemas.assertValid(
                    "TeamChanged",
                    String.valueOf(
                            directory.ofType("TeamChanged", team).getFirst().json()));
            Schemas.assertValid(
                    "AdvocateChanged",
                    String.valueOf(
                            directory.ofType("AdvocateChanged", max).getLast().json()));
            as("lea")
                    .queryParam("teamId", team)
                    .get(BASE + "advocates")
                    .then()
                    .statusCode(200)
                    .body("items.displayName", hasItem("Max Weber"));
        }
    }

    @Test
    void changesNothing_whenDefinedAgainAsItIs() {
        // Given
        String team = Api.team("Idempotent", "Europe/Warsaw", false, "windows-server");
        String tag = Api.get("ada", "teams/" + team).statusCode(200).extract().header("ETag");

        // When
        as("ops")
                .body(Map.of(
                        "name",
                        "Idempotent",
                        "schedules",
                        true,
                        "timeZone",
                        "Europe/Warsaw",
                        "languages",
                        List.of("pl", "en"),
                        "products",
                        List.of("windows-server"),
                        "autoAcceptTransfers",
                        false))
                .put(BASE + "operations/teams/" + team)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag));
    }

    @Test
    void refusesAdvocateOfUnknownTeam_andAccountWithAnotherEntry() {
        // Given
        String team = Api.team("Entries", "Europe/Warsaw", false);
        Api.advocate("max", team, true);

        // Then
        define(UUID.randomUUID(), "tia", UUID.randomUUID().toString())
                .statusCode(422)
                .body("code", equalTo("TEAM_UNKNOWN"));
        define(UUID.randomUUID(), "max", team).statusCode(409).body("code", equalTo("ADVOCATE_ACCOUNT_TAKEN"));
    }

    @Test
    void isKeptByOperatorsOnly() {
        // Given
        String team = Api.team("Guarded", "Europe/Warsaw", false);

        // Then
        for (String person : List.of("ada", "jan", "eve", "lea")) {
            for (String path : List.of("teams/" + team, "advocates/" + UUID.randomUUID(), "problems/some-problem")) {
                as(person)
                        .body(Map.of())
                        .put(BASE + "operations/" + path)
                        .then()
                        .statusCode(403)
                        .body("code", equalTo("FORBIDDEN"));
            }
            Api.get(person, "operations/parked-events").statusCode(403);
        }
        as("ada").queryParam("teamId", team).get(BASE + "advocates").then().statusCode(403);
        Api.get("ada", "teams/" + UUID.randomUUID()).statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void pagesThroughTeamsByName() {
        // Given
        Api.team("Page A", "Europe/Warsaw", false);
        Api.team("Page B", "Europe/Warsaw", false);

        // When
        var first = as("ada").queryParam("limit", 1).get(BASE + "teams").then().statusCode(200);
        String next = first.extract().path("next");
        String name = first.extract().path("items[0].name");
        String second = as("ada")
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(BASE + "teams")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].name");

        // Then
        assertThat(second).isGreaterThanOrEqualTo(name);
        as("ada")
                .queryParam("cursor", "nonsense!")
                .get(BASE + "teams")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
        as("ada")
                .queryParam("limit", 101)
                .get(BASE + "teams")
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"));
    }

    private static io.restassured.response.ValidatableResponse define(UUID id, String person, String team) {
        return as("ops")
                .body(Map.of(
                        "account",
                        Api.account(person),
                        "displayName",
                        "Somebody",
                        "email",
                        "somebody@support.example",
                        "teamId",
                        team,
                        "languages",
                        List.of("en"),
                        "active",
                        true))
                .put(BASE + "operations/advocates/" + id)
                .then();
    }
}
