package io.supportplatform.kit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.supportplatform.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What repeated and overtaken requests get: the stored answer, or a refusal. */
@KitTest
class RepetitionIT {

    private static final String NOTES = "/api/kit/v1/notes";

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }

    private static String key() {
        return UUID.randomUUID().toString();
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
}
