package io.supportplatform.scheduling;

import static io.restassured.RestAssured.given;
import static io.supportplatform.scheduling.Api.*;
import static org.hamcrest.Matchers.*;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.supportplatform.testing.Tokens;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, what goes out is a problem document with its code. */
@SchedulingTest
class BadInputIT {
    private static final String BOOK = BASE + "/requests/" + UUID.randomUUID() + "/appointments";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"start":                                                                      | MALFORMED_BODY
                    []                                                                             | MALFORMED_BODY
                    {"start":"soon","zone":"UTC","locale":"pl"}                                    | MALFORMED_BODY
                    {"start":{},"zone":"UTC","locale":"pl"}                                        | MALFORMED_BODY
                    {"start":"2027-01-04T10:00:00Z","zone":"UTC","locale":"pl","advocateId":"x"}   | MALFORMED_BODY
                    {"zone":"UTC","locale":"pl"}                                                   | VALIDATION_FAILED
                    {"start":"2027-01-04T10:00:00Z","zone":"Nowhere","locale":"pl"}                | VALIDATION_FAILED
                    {"start":"2027-01-04T10:00:00Z","zone":"UTC","locale":"polski język"}          | VALIDATION_FAILED
                    {"start":"2027-01-04T10:00:00Z","zone":"UTC","locale":"pl-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd"} | VALIDATION_FAILED
                    null                                                                           | VALIDATION_FAILED
                    """)
    void refusesABookingThatCannotBeRead(String body, String code) {
        as("ada")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(BOOK)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("violations", hasSize(greaterThan(0)))
                .body("traceId", notNullValue());
    }

    @Test
    void namesAllFaultsAtOnce_inTheCallersLanguage() {
        as("ada")
                .header("Accept-Language", "pl")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"zone\":\"Nowhere\"}")
                .post(BOOK)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("/start", "/zone", "/locale"))
                .body("violations.message", hasItem("musi być strefą czasową z bazy IANA, na przykład Europe/Warsaw"));
    }

    @Test
    void wantsAnIdempotencyKey() {
        as("ada")
                .body(wish("2027-01-04T10:00:00Z"))
                .post(BOOK)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "expired", "audience", "issuer", "forged", "tenant", "garbage"})
    void wantsAGoodToken(String flaw) {
        var request = given().contentType(ContentType.JSON);
        switch (flaw) {
            case "none" -> {}
            case "expired" -> request.auth().oauth2(Tokens.expired("ada"));
            case "audience" -> request.auth().oauth2(Tokens.wrongAudience("ada"));
            case "issuer" -> request.auth().oauth2(Tokens.wrongIssuer("ada"));
            case "forged" -> request.auth().oauth2(Tokens.forged("ada"));
            case "tenant" -> request.auth().oauth2(Tokens.wrongTenant("ada"));
            default -> request.auth().oauth2("not.a.token");
        }
        request.get(BASE + "/appointments/" + UUID.randomUUID())
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/requests/not-an-id/appointment-state",
                "/appointments/not-an-id",
                "/appointments/00000000-0000-0000-0000-000000000000",
                "/nowhere",
                "/join/no-such-token"
            })
    void findsNothing_whereNothingIs(String path) {
        as("ada")
                .get(BASE + path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", not(emptyOrNullString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "1-1-1-1-1", "%00"})
    void namesAnIdThatIsNone_amongSeveral(String id) {
        as("ada")
                .urlEncodingEnabled(false)
                .get(BASE + "/appointment-states?ticketId=" + UUID.randomUUID() + "&ticketId=" + id)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("violations.field", hasItem(containsString("ticketId")));
    }

    /** A pattern that recurses for every subtag would run out of stack, and the service out of an answer. */
    @Test
    void refusesALocaleOfAnyLength() {
        as("ada")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"start\":\"2027-01-04T10:00:00Z\",\"zone\":\"UTC\",\"locale\":\"pl%s\"}"
                        .formatted("-abc".repeat(200_000)))
                .post(BOOK)
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("violations.field", hasItem("/locale"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775807",
                "-9223372036854775808",
                "1e400",
                "1e99999999",
                "\"9223372036854775807\"",
                "1764000000"
            })
    void refusesAnInstantThatIsNotWrittenOut(String start) {
        as("ada")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"start\":%s,\"zone\":\"UTC\",\"locale\":\"pl\"}".formatted(start))
                .post(BOOK)
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_BODY"));
    }

    @Test
    void wantsOneToAHundredIds() {
        statesOf(0).then().statusCode(400).body("code", equalTo("VALIDATION_FAILED"));
        statesOf(100).then().statusCode(200).body("items", empty());
        statesOf(101).then().statusCode(400).body("code", equalTo("VALIDATION_FAILED"));
    }

    private static Response statesOf(int requests) {
        var ids = Stream.generate(UUID::randomUUID).limit(requests).toList();
        return as("ada").queryParam("ticketId", ids).get(BASE + "/appointment-states");
    }

    @Test
    void refusesTenMegabytes() {
        as("ada")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("x".repeat(10_000_000))
                .post(BOOK)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("BODY_TOO_LARGE"));
    }

    @Test
    void refusesATextThatIsTooLong() {
        cancel("ada", UUID.randomUUID().toString(), "x".repeat(2001), 0)
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"));
    }

    @Test
    void answersTheApplicationOfTheConfiguredOriginOnly() {
        given().header("Origin", "http://localhost:3000")
                .header("Access-Control-Request-Method", "POST")
                .options(BOOK)
                .then()
                .header("Access-Control-Allow-Origin", "http://localhost:3000");
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .options(BOOK)
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
