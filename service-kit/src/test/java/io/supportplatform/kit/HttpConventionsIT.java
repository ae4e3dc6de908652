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
    void answers401_whenThereIsNoToken() {
        given().get(NOTES + "/" + UUID.randomUUID())
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "audience", "issuer", "forged", "tenant", "garbage"})
    void answers401_whenTheTokenIsNotAcceptable(String flaw) {
        String token = switch (flaw) {
            case "expired" -> Tokens.expired("ada");
            case "audience" -> Tokens.wrongAudience("ada");
            case "issuer" -> Tokens.wrongIssuer("ada");
            case "forged" -> Tokens.forged("ada");
            case "tenant" -> Tokens.wrongTenant("ada");
            default -> "not.a.token";
        };
        given().auth()
                .oauth2(token)
                .get(NOTES + "/" + UUID.randomUUID())
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("UNAUTHENTICATED"));
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
    void answers403_whenTheRoleDoesNotAllowIt() {
        as("ada")
                .header("If-Match", "\"v1\"")
                .body("{\"text\":\"x\"}")
                .put(NOTES + "/" + UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void deniesByDefault_whenAnEndpointNamesNobody() {
        as("ops").get(NOTES + "/unannotated").then().statusCode(403).body(not(containsString("secret")));
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

    @Test
    void changesOnlyTheVersionThatWasSeen() {
        // Given
        var created = as("ada")
                .header("Idempotency-Key", key())
                .body("{\"text\":\"first\"}")
                .post(NOTES);
        String location = created.then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .extract()
                .jsonPath()
                .getString("id");
        String note = NOTES + "/" + location;

        // When, Then
        as("ops")
                .body("{\"text\":\"x\"}")
                .put(note)
                .then()
                .statusCode(428)
                .body("code", equalTo("PRECONDITION_REQUIRED"));
        as("ops")
                .header("If-Match", "\"v9\"")
                .body("{\"text\":\"x\"}")
                .put(note)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
        as("ops")
                .header("If-Match", "\"v1\"")
                .body("{\"text\":\"second\"}")
                .put(note)
                .then()
                .statusCode(200);
        as("ada").header("If-None-Match", "\"v2\"").get(note).then().statusCode(304);
        as("ada")
                .get(note)
                .then()
                .statusCode(200)
                .body("text", equalTo("second"))
                .header("ETag", "\"v2\"");
    }

    @Test
    void repeatsTheStoredAnswer_whenTheKeyIsRepeated() {
        // Given
        String key = key();
        String first = as("ada")
                .header("Idempotency-Key", key)
                .body("{\"text\":\"once\"}")
                .post(NOTES)
                .asString();

        // When
        var second = as("ada")
                .header("Idempotency-Key", key)
                .body("{\"text\":\"once\"}")
                .post(NOTES);

        // Then
        second.then()
                .statusCode(201)
                .body(equalTo(first))
                .header("ETag", "\"v1\"")
                .header("Location", notNullValue());
        as("ada")
                .header("Idempotency-Key", key)
                .body("{\"text\":\"other\"}")
                .post(NOTES)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_MISMATCH"));
        as("ben")
                .header("Idempotency-Key", key)
                .body("{\"text\":\"other\"}")
                .post(NOTES)
                .then()
                .statusCode(201);
    }

    @Test
    void repeatsARefusal_whenTheKeyIsRepeated() {
        String key = key();
        for (int i = 0; i < 2; i++) {
            as("ada")
                    .header("Idempotency-Key", key)
                    .body("{\"text\":\"refused\"}")
                    .post(NOTES)
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("code", equalTo("NOTE_REFUSED"))
                    .body("remedy.code", hasItem("TRY_ANOTHER"));
        }
    }

    @Test
    void letsTheSpaIn_andNobodyElse() {
        given().header("Origin", "http://localhost:3000")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key")
                .options(NOTES)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "http://localhost:3000");
        given().header("Origin", "http://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .options(NOTES)
                .then()
                .statusCode(403);
    }
}
