package io.supportplatform.kit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.supportplatform.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of bad input gets a problem document with a stable code, and never a 5xx. */
@KitTest
class HttpConventionsIT {

    private static final String NOTES = "/api/kit/v1/notes";

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text":                        | MALFORMED_BODY
            {"text":"x","colour":"red"}     | MALFORMED_BODY
            {"text":"x","count":"many"}     | MALFORMED_BODY
            {"text":"x","count":1.9}        | MALFORMED_BODY
            {"text":1}                      | MALFORMED_BODY
            {"text":"x","text":"y"}         | MALFORMED_BODY
            {"text":"x"} {}                 | MALFORMED_BODY
            ["x"]                           | MALFORMED_BODY
            {}                              | VALIDATION_FAILED
            {"text":""}                     | VALIDATION_FAILED
            {"text":"more than twenty chars"} | VALIDATION_FAILED
            null                            | VALIDATION_FAILED
            """)
    void refusesBody_whenItIsNotWhatIsAskedFor(String body, String code) {
        as("ada")
                .header("Idempotency-Key", key())
                .body(body)
                .post(NOTES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("violations.size()", equalTo(1))
                .body("traceId", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "1.5", "ten", "99999999999"})
    void refusesAPage_whenItsSizeIsNone(String limit) {
        as("ops")
                .queryParam("limit", limit)
                .get("/api/kit/v1/operations/parked-events")
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("violations[0].field", equalTo("limit"))
                .body("violations[0].message", equalTo("A whole number from 1 to 100."));
    }

    @Test
    void isAlive_whileItsMessagingThreadsAre() {
        given().get("/q/health/live")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'messaging' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'messaging' }.data.consumer", equalTo(true))
                .body("checks.find { it.name == 'messaging' }.data.relay", equalTo(true));
    }

    @Test
    void namesTheField_whenAValueIsUnacceptable() {
        as("ada")
                .header("Idempotency-Key", key())
                .body("{\"text\":\"\"}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("/text"))
                .body("type", equalTo("/problems/validation-failed"));
    }

    @Test
    void namesTheField_whenItIsUnknown() {
        as("ada")
                .header("Idempotency-Key", key())
                .body("{\"text\":\"x\",\"colour\":1}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("/colour"));
    }

    @Test
    void answersInPolish_whenTheCallerPrefersIt() {
        as("ada")
                .header("Accept-Language", "pl-PL,pl;q=0.9,en;q=0.5")
                .body("{\"text\":\"x\"}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"))
                .body("title", equalTo("Brak nagłówka Idempotency-Key"));
    }

    @Test
    void saysInPolishWhichCharactersAreMeant() {
        as("ada")
                .header("Accept-Language", "pl")
                .header("Idempotency-Key", key())
                .body("{\"text\":\"a\\u0007b\"}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/text"))
                .body(
                        "violations[0].message",
                        equalTo(
                                "musi być czytelnym tekstem: bez znaków sterujących poza tabulatorem i końcem wiersza"));
    }

    @Test
    void refusesBody_whenItIsTenMegabytes() {
        as("ada")
                .header("Idempotency-Key", key())
                .body("x".repeat(10_000_000))
                .post(NOTES)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("BODY_TOO_LARGE"));
    }

    @Test
    void refusesOtherMediaTypes() {
        given().auth()
                .oauth2(Tokens.of("ada"))
                .contentType("text/csv")
                .body("x")
                .post(NOTES)
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    @Test
    void answers404_whenTheIdIsUnknownOrNoId() {
        as("ada").get(NOTES + "/" + UUID.randomUUID()).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        as("ada").get(NOTES + "/not-a-uuid").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        as("ada").get("/api/kit/v1/nowhere").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void answers405_whenTheMethodIsUnknown() {
        as("ada").delete(NOTES).then().statusCode(405).body("code", equalTo("METHOD_NOT_ALLOWED"));
    }

    @Test
    void hidesWhatWentWrong_whenItIsABug() {
        as("ada")
                .get(NOTES + "/bug")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("INTERNAL_ERROR"))
                .body(not(containsString("jdbc")))
                .body(not(containsString("Exception")));
    }
}
