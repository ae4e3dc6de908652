package io.supportplatform.requests.submission;

import static io.supportplatform.requests.Api.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.supportplatform.requests.Api;
import io.supportplatform.requests.Contracts;
import io.supportplatform.requests.RequestsTest;
import io.supportplatform.requests.Wizard;
import io.supportplatform.testing.Proves;
import io.supportplatform.testing.Tokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a submit sends on its way: what the review showed, all of it, and nothing from the call itself. */
@RequestsTest
class SubmittedContentIT {

    @BeforeEach
    void people() {
        Api.profiles("ada", "ben");
    }

    @Test
    @Proves({"T3", "B60"})
    void submitsEverythingThatTheReviewShowed() {
        try (var contracts = new Contracts()) {
            // Given
            var wizard = Wizard.of("ada");
            Api.team("Everything", "Europe/Warsaw", false, wizard.product());
            String reservation = UUID.randomUUID().toString();
            var problem = wizard.problemBody();
            problem.put("startedAt", "2026-01-02T03:04:05Z");
            var plan = Wizard.planBody();
            plan.putAll(Map.of("severity", "CRITICAL", "twentyFourSeven", true, "reservationId", reservation));
            var contact = Wizard.contactBody(Map.of("me", true));
            contact.putAll(Map.of("phone", "+48 22 123 45 67", "preferredMethod", "PHONE", "language", "pl-PL"));
            wizard.save("problem", problem).statusCode(200);
            wizard.save("plan", plan).statusCode(200);
            wizard.save("contact", contact).statusCode(200);
            wizard.save("sharing", Map.of("additional", List.of(Map.of("email", "ben@northwind.example"))))
                    .statusCode(200);
            wizard.save("review", Map.of("acknowledgedWarnings", List.of())).statusCode(200);
            var reviewed = get("ada", "requests/" + wizard.request()).extract().jsonPath();

            // When
            contracts.open("ada", wizard);

            // Then
            var asked = contracts.asked(wizard.request(), 1);
            assertThat(asked.getString("reservationId")).isEqualTo(reservation);
            assertThat(asked.getString("severity")).isEqualTo("CRITICAL");
            var open = get("ada", "requests/" + wizard.request()).extract().jsonPath();
            for (String part : List.of("problem", "plan", "contact", "contacts", "channel", "createdAt")) {
                assertThat((Object) open.get(part)).as(part).isEqualTo(reviewed.get(part));
            }
            assertThat(open.getString("problem.startedAt")).isEqualTo("2026-01-02T03:04:05Z");
            assertThat(open.getBoolean("plan.twentyFourSeven")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"severity\":\"CRITICAL\"}", "[]", "garbage", "\"text\""})
    void refusesBodyThatItWouldHaveToIgnore(String body) {
        // Given
        String request = complete("ada");

        // When
        var answer = submit(request, body);

        // Then
        problem(answer, 400, "MALFORMED_BODY");
        get("ada", "requests/" + request).body("state", equalTo("DRAFT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null"})
    void takesAnEmptyBody(String body) {
        try (var contracts = new Contracts()) {
            // Given
            String request = complete("ada");

            // When
            var answer = submit(request, body);

            // Then
            answer.statusCode(202);
            contracts.consume(request, contracts.attempt(request));
        }
    }

    /** As {@code curl -X POST} sends it: neither a body nor a word on its kind. */
    @Test
    void takesNoBodyOfNoKind() throws Exception {
        try (var contracts = new Contracts();
                var client = HttpClient.newHttpClient()) {
            // Given
            String request = complete("ada");
            var call = HttpRequest.newBuilder(URI.create(
                            "http://localhost:" + RestAssured.port + BASE + "requests/" + request + "/submit"))
                    .header("Authorization", "Bearer " + Tokens.of("ada"))
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();

            // When
            var answer = client.send(call, HttpResponse.BodyHandlers.discarding());

            // Then
            assertThat(answer.statusCode()).isEqualTo(202);
            contracts.consume(request, contracts.attempt(request));
        }
    }

    @Test
    @Proves("B60")
    void submitsOnlyTheVersionThatWasReviewed_ifOneIsNamed() {
        // Given
        var wizard = Wizard.of("ada");
        Api.team("Versions", "Europe/Warsaw", false, wizard.product());
        String request = wizard.complete().request();
        String reviewed = get("ada", "requests/" + request).extract().header("ETag");
        var other = wizard.problemBody();
        other.put("title", "Another window, another title");
        wizard.save("problem", other).statusCode(200);
        wizard.save("review", Map.of("acknowledgedWarnings", List.of())).statusCode(200);

        // When
        var answer = once("ada")
                .header("If-Match", reviewed)
                .post(BASE + "requests/" + request + "/submit")
                .then();

        // Then
        problem(answer, 412, "STALE_VERSION");
        get("ada", "requests/" + request).body("state", equalTo("DRAFT"));
    }

    private static String complete(String person) {
        var wizard = Wizard.of(person);
        Api.team("Any", "Europe/Warsaw", false, wizard.product());
        return wizard.complete().request();
    }

    private static ValidatableResponse submit(String request, String body) {
        return once("ada")
                .body(body)
                .post(BASE + "requests/" + request + "/submit")
                .then();
    }
}
