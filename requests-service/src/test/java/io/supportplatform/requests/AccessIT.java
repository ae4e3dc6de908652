package io.supportplatform.requests;

import static io.restassured.RestAssured.given;
import static io.supportplatform.requests.Api.BASE;
import static io.supportplatform.requests.Api.as;
import static io.supportplatform.requests.Api.get;
import static io.supportplatform.requests.Api.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.supportplatform.testing.Tokens;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and what nobody learns of: another's request is not found, whatever is done to it. */
@RequestsTest
class AccessIT {

    private Wizard wizard;
    private String tag;

    @BeforeEach
    void draft() {
        Api.profiles("ada", "ben");
        wizard = Wizard.of("ada");
        tag = get("ada", "requests/" + wizard.request()).extract().header("ETag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests/{}", "requests/{}/submission", "teams/{}"})
    void doesNotFindUnknownIds(String path) {
        // Then
        problem(get("ada", path.replace("{}", UUID.randomUUID().toString())), 404, null);
        problem(get("ada", path.replace("{}", "no-id")), 404, null);
        problem(get("ada", path.replace("{}", "1234567890123456")), 404, null);
    }

    @Test
    void doesNotFindAnothersDraft_whateverIsDoneToIt() {
        // Given
        String request = wizard.request();

        // Then
        problem(get("ben", "requests/" + request), 404, "REQUEST_NOT_FOUND");
        problem(get("lea", "requests/" + request), 404, "REQUEST_NOT_FOUND");
        problem(
                as("ben")
                        .header("If-Match", tag)
                        .body(Wizard.planBody())
                        .put(BASE + "requests/" + request + "/steps/plan")
                        .then(),
                404,
                "REQUEST_NOT_FOUND");
        problem(Api.submit("ben", request, UUID.randomUUID().toString()), 404, "REQUEST_NOT_FOUND");
        problem(
                as("ben")
                        .header("If-Match", tag)
                        .delete(BASE + "requests/" + request)
                        .then(),
                404,
                "REQUEST_NOT_FOUND");
    }

    static Stream<Arguments> tokens() {
        return Stream.of(
                Arguments.of("none", null),
                Arguments.of("garbage", "garbage"),
                Arguments.of("expired", Tokens.expired("ada")),
                Arguments.of("wrong audience", Tokens.wrongAudience("ada")),
                Arguments.of("wrong issuer", Tokens.wrongIssuer("ada")),
                Arguments.of("wrong tenant", Tokens.wrongTenant("ada")),
                Arguments.of("forged", Tokens.forged("ada")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void refusesTokensItCannotTrust(String name, @org.jspecify.annotations.Nullable String token) {
        // Given
        var call = given().contentType(ContentType.JSON).header("Idempotency-Key", name);
        if (token != null) {
            call.header("Authorization", "Bearer " + token);
        }

        // Then
        problem(call.body(Map.of()).post(BASE + "requests").then(), 401, "UNAUTHENTICATED");
    }

    @Test
    void answersTheSpaFromItsOrigin() {
        given().header("Origin", "http://localhost:3000")
                .header("Access-Control-Request-Method", "PUT")
                .options(BASE + "profile")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("http://localhost:3000"));
        given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "PUT")
                .options(BASE + "profile")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
