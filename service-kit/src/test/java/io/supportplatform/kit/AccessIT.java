package io.supportplatform.kit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.supportplatform.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in: good tokens of known issuers, roles that are named, and the one page we know. */
@KitTest
class AccessIT {

    private static final String NOTES = "/api/kit/v1/notes";

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
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
