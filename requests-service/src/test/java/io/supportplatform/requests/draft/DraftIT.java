package io.supportplatform.requests.draft;

import static io.supportplatform.requests.Api.BASE;
import static io.supportplatform.requests.Api.as;
import static io.supportplatform.requests.Api.get;
import static io.supportplatform.requests.Api.once;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.supportplatform.requests.Api;
import io.supportplatform.requests.RequestsTest;
import io.supportplatform.requests.Wizard;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RequestsTest
class DraftIT {

    @BeforeEach
    void people() {
        Api.profiles("ada", "ben", "jan");
    }

    @Test
    @Proves({"B24", "T1"})
    void needsProfileFirst() {
        // When
        var answer = once("max").body(Map.of()).post(BASE + "requests").then();

        // Then
        answer.statusCode(409)
                .body("code", equalTo("PROFILE_REQUIRED"))
                .body("remedy[0].code", equalTo("COMPLETE_PROFILE"));
    }

    @Test
    @Proves({"A15", "T1"})
    void startsForWorkAndPersonalAccounts() {
        for (String person : List.of("ada", "jan")) {
            once(person)
                    .body(Map.of())
                    .post(BASE + "requests")
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("DRAFT"))
                    .body("steps.step", contains(1, 2, 3, 4, 5, 6))
                    .body("allowedActions", contains("edit", "submit", "discard"));
        }
    }

    @Test
    @Proves("A44")
    void takesChannelFromTheClient_andRefusesOneInTheBody() {
        // When
        String channel = as("ada")
                .auth()
                .oauth2(Tokens.fromClient("ada", "partner-integration"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of())
                .post(BASE + "requests")
                .then()
                .statusCode(201)
                .extract()
                .path("channel");

        // Then
        assertThat(channel).isEqualTo("API");
        get("ada", "requests/" + Wizard.of("ada").request()).body("channel", equalTo("PORTAL"));
        once("ada")
                .body(Map.of("channel", "PORTAL"))
                .post(BASE + "requests")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_BODY"))
                .body("violations.field", contains("/channel"));
    }

    @Test
    @Proves({"B26", "B70"})
    void keepsTheDefaultsItWasStartedWith() {
        // Given
        String draft = Wizard.of("ada").request();
        var other = Api.profileBody();
        other.put("timeZone", "Europe/London");

        // When
        Api.change("ada", "profile").body(other).put(BASE + "profile").then().statusCode(200);

        // Then
        get("ada", "requests/" + draft).body("contact.timeZone", equalTo("Europe/Warsaw"));
        get("ada", "requests/" + Wizard.of("ada").request()).body("contact.timeZone", equalTo("Europe/London"));
    }

    @Test
    @Proves("T4")
    void isGone_whenDiscarded() {
        // Given
        var wizard = Wizard.of("ada").problemAndPlan();
        String path = "requests/" + wizard.request();

        // When
        as("ada").header("If-Match", "\"v0\"").delete(BASE + path).then().statusCode(412);
        as("ada").delete(BASE + path).then().statusCode(428);
        Api.change("ada", path).delete(BASE + path).then().statusCode(204);

        // Then
        get("ada", path).statusCode(404).body("code", equalTo("REQUEST_NOT_FOUND"));
    }

    @Test
    @Proves({"A20", "A24", "B27"})
    void isListedForItsCreatorAlone_withWaysToDetailsAndToANewOne() {
        // Given
        String draft = Wizard.of("ada").request();

        // Then
        String self = get("ada", "requests?limit=1")
                .statusCode(200)
                .body("items[0].id", equalTo(draft))
                .body("items[0].appointment.reasons", contains("REQUEST_NOT_OPEN"))
                .extract()
                .path("items[0].links.self");
        assertThat(self).endsWith("/api/requests/v1/requests/" + draft);
        String create = get("ada", "requests").extract().path("links.create");
        assertThat(create).endsWith("/api/requests/v1/requests");
        get("ben", "requests?limit=100").body("items.id", not(hasItems(draft)));
        get("ben", "requests/" + draft).statusCode(404);
    }

    @Test
    void givesTheSameDraft_whenTheKeyIsRepeated() {
        // Given
        String key = UUID.randomUUID().toString();

        // When
        String first = as("ada")
                .header("Idempotency-Key", key)
                .body(Map.of())
                .post(BASE + "requests")
                .then()
                .statusCode(201)
                .extract()
                .asString();

        // Then
        as("ada")
                .header("Idempotency-Key", key)
                .body(Map.of())
                .post(BASE + "requests")
                .then()
                .statusCode(201)
                .body(equalTo(first));
    }
}
