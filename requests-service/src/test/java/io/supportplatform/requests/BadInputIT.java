package io.supportplatform.requests;

import static io.restassured.RestAssured.given;
import static io.supportplatform.requests.Api.BASE;
import static io.supportplatform.requests.Api.as;
import static io.supportplatform.requests.Api.get;
import static io.supportplatform.requests.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.supportplatform.testing.Tokens;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a call: a problem document with its code, never a server error, nothing half done. */
@RequestsTest
class BadInputIT {

    private Wizard wizard;
    private String tag;

    @BeforeEach
    void draft() {
        Api.profiles("ada", "ben");
        wizard = Wizard.of("ada");
        tag = get("ada", "requests/" + wizard.request()).extract().header("ETag");
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("{\"severity\":", "MALFORMED_BODY"),
                Arguments.of("", "VALIDATION_FAILED"),
                Arguments.of("null", "VALIDATION_FAILED"),
                Arguments.of("[]", "MALFORMED_BODY"),
                Arguments.of("{\"severity\":\"MODERATE\",\"colour\":\"red\"}", "MALFORMED_BODY"),
                Arguments.of("{\"severity\":\"URGENT\"}", "MALFORMED_BODY"),
                Arguments.of("{\"severity\":\"MODERATE\",\"contractId\":17}", "MALFORMED_BODY"),
                Arguments.of("{\"severity\":\"MODERATE\",\"contractId\":\"none\"}", "MALFORMED_BODY"),
                Arguments.of("{\"severity\":\"MODERATE\",\"twentyFourSeven\":{}}", "MALFORMED_BODY"),
                Arguments.of("{}", "VALIDATION_FAILED"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refusesBodiesThatCannotBeRead(String body, String code) {
        // When
        var answer = step("plan", body);

        // Then
        problem(answer, 400, code);
        get("ada", "requests/" + wizard.request()).header("ETag", equalTo(tag));
    }

    @Test
    void refusesOverlongValues_namingEach() {
        // Given
        var body = wizard.problemBody();
        body.put("title", "x".repeat(256));
        body.put("description", "x".repeat(32_001));
        body.put("productId", "Not A Slug");

        // When
        var answer = as("ada")
                .header("If-Match", tag)
                .body(body)
                .put(BASE + "requests/" + wizard.request() + "/steps/problem")
                .then();

        // Then
        problem(answer, 400, "VALIDATION_FAILED")
                .body("violations.field", hasItem("/title"))
                .body("violations.field", hasItem("/description"))
                .body("violations.field", hasItem("/productId"));
    }

    @Test
    void refusesTextThatTheDatabaseCannotHold() {
        // Given
        var body = wizard.problemBody();
        body.put("title", "null \u0000 byte");

        // When
        var answer = as("ada")
                .header("If-Match", tag)
                .body(body)
                .put(BASE + "requests/" + wizard.request() + "/steps/problem")
                .then();

        // Then
        problem(answer, 400, "VALIDATION_FAILED").body("violations.field", hasItem("/title"));
    }

    @Test
    void refusesBodyOfTenMegabytes() {
        problem(step("problem", "{\"title\":\"" + "x".repeat(10_000_000) + "\"}"), 413, "BODY_TOO_LARGE");
    }

    @Test
    void refusesOtherMediaTypes() {
        problem(
                given().auth()
                        .oauth2(Tokens.of("ada"))
                        .contentType(ContentType.XML)
                        .header("If-Match", tag)
                        .body("<plan/>")
                        .put(BASE + "requests/" + wizard.request() + "/steps/plan")
                        .then(),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void insistsOnTheVersion() {
        problem(
                as("ada")
                        .body(Wizard.planBody())
                        .put(BASE + "requests/" + wizard.request() + "/steps/plan")
                        .then(),
                428,
                "PRECONDITION_REQUIRED");
        wizard.save("problem", wizard.problemBody()).statusCode(200);
        problem(step("plan", "{\"severity\":\"MODERATE\"}"), 412, "STALE_VERSION");
    }

    @Test
    void insistsOnAnIdempotencyKey_andOnTheSameBodyUnderIt() {
        // Given
        String key = UUID.randomUUID().toString();

        // Then
        problem(as("ada").body(Map.of()).post(BASE + "requests").then(), 400, "IDEMPOTENCY_KEY_MISSING");
        problem(
                as("ada")
                        .header("Idempotency-Key", "x".repeat(256))
                        .body(Map.of())
                        .post(BASE + "requests")
                        .then(),
                400,
                "IDEMPOTENCY_KEY_MISSING");
        problem(Api.submit("ada", wizard.request(), null), 400, "IDEMPOTENCY_KEY_MISSING");
        problem(Api.submit("ada", wizard.request(), key), 422, "STEP_NOT_VALID");
        problem(Api.submit("ada", wizard.request(), key), 422, "STEP_NOT_VALID");
    }

    @Test
    void refusesFiltersAndPagesThatAreNone() {
        problem(get("ada", "requests?state=OPEN"), 400, "VALIDATION_FAILED");
        problem(get("ada", "requests?limit=0"), 400, "VALIDATION_FAILED");
        problem(get("ada", "requests?cursor=%21%21"), 400, "INVALID_CURSOR");
        problem(get("ada", "requests?cursor=bm90LWFuLWlk"), 400, "INVALID_CURSOR");
        problem(get("ada", "nowhere"), 404, "NOT_FOUND");
    }

    @Test
    void filtersAndPagesItsList() {
        // Given
        wizard.problemAndPlan();

        // When
        var page = get("ada", "requests?limit=1&state=DRAFT&severity=MODERATE&productId=" + wizard.product());

        // Then
        page.statusCode(200).body("items.id", contains(wizard.request())).body("next", nullValue());
        String next = get("ada", "requests?limit=1").extract().path("next");
        if (next != null) {
            get("ada", "requests?limit=1&cursor=" + next)
                    .statusCode(200)
                    .body("items.id", not(hasItem(wizard.request())));
        }
    }

    private ValidatableResponse step(String step, String body) {
        return as("ada")
                .header("If-Match", tag)
                .body(body)
                .put(BASE + "requests/" + wizard.request() + "/steps/" + step)
                .then();
    }
}
