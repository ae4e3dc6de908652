package io.supportplatform.requests.profile;

import static io.supportplatform.requests.Api.BASE;
import static io.supportplatform.requests.Api.as;
import static io.supportplatform.requests.Api.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.path.json.JsonPath;
import io.supportplatform.requests.Api;
import io.supportplatform.requests.RequestsTest;
import io.supportplatform.testing.EventTap;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Schemas;
import io.supportplatform.testing.TestEvents;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@RequestsTest
class ProfileResourceIT {

    @Test
    @Proves("B25")
    void takesNamesFromTheToken_andRefusesThemInTheBody() {
        // Given
        Api.profiles("ben");
        var body = Api.profileBody();
        body.put("givenName", "Benjamin");
        body.put("familyName", "Button");

        // When
        var answer =
                Api.change("ben", "profile").body(body).put(BASE + "profile").then();

        // Then
        answer.statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("NAME_IS_READ_ONLY"))
                .body("violations.field", contains("/givenName", "/familyName"));
        get("ben", "profile").body("givenName", equalTo("Ben")).body("familyName", equalTo("Carter"));
    }

    @Test
    void namesEveryUnknownValue_inTheCallersLanguage() {
        // Given
        Api.profiles("ben");

        // When
        var answer = Api.change("ben", "profile")
                .header("Accept-Language", "pl-PL, en;q=0.5")
                .body(Map.of("preferredMethod", "EMAIL", "country", "XXX", "timeZone", "Mars/Base", "language", "??"))
                .put(BASE + "profile")
                .then();

        // Then
        answer.statusCode(422)
                .body("title", equalTo("Nieznany kraj"))
                .body("reasons", hasItems("COUNTRY_UNKNOWN", "TIME_ZONE_UNKNOWN", "LANGUAGE_MALFORMED"));
    }

    @Test
    void insistsOnTheVersion_onceThereIsOne() {
        // Given
        Api.profiles("ben");

        // Then
        as("ben")
                .body(Api.profileBody())
                .put(BASE + "profile")
                .then()
                .statusCode(428)
                .body("code", equalTo("PRECONDITION_REQUIRED"));
        as("ben")
                .header("If-Match", "\"v999\"")
                .body(Api.profileBody())
                .put(BASE + "profile")
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
    }

    @Test
    void tellsTheOthers_onlyWhenSomethingChanged() {
        try (var people = TestEvents.tap("support.people")) {
            // Given
            Api.profiles("ben");
            String key = Api.account("ben").get("tenantId") + ":"
                    + Api.account("ben").get("objectId");
            var body = Api.profileBody();
            body.put("timeZone", "Europe/London");

            // When
            String tag = Api.change("ben", "profile")
                    .body(body)
                    .put(BASE + "profile")
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
            String same = Api.change("ben", "profile")
                    .body(body)
                    .put(BASE + "profile")
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");

            // Then
            assertThat(same).isEqualTo(tag);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> zones(people, key).contains("Europe/London"));
            assertThat(zones(people, key)).containsOnlyOnce("Europe/London");
        }
    }

    private static List<String> zones(EventTap people, String key) {
        return people.ofType("ProfileChanged", key).stream()
                .map(event -> String.valueOf(event.json()))
                .peek(json -> Schemas.assertValid("ProfileChanged", json))
                .map(json -> JsonPath.from(json).getString("timeZone"))
                .toList();
    }
}
