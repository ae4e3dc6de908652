package io.supportplatform.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.supportplatform.local.parts.TokenOverrides;
import io.supportplatform.testing.Tokens;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.AbstractIntegerAssert;
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
    void answers401_onceATokenItHasSeenIsOver() {
        // Given
        String token = Tokens.with("ada", TokenOverrides.none().lifetimeSeconds(3));
        statusWith(token).isEqualTo(404);

        // Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> statusWith(token).isEqualTo(401));
    }

    @Test
    void answers401_whenOnlyTheSignatureOfATokenItHasSeenIsAnother() {
        // Given
        String token = Tokens.of("ada");
        statusWith(token).isEqualTo(404);

        // When
        int middle = (token.lastIndexOf('.') + token.length()) / 2;
        String forged =
                token.substring(0, middle) + (token.charAt(middle) == 'A' ? 'B' : 'A') + token.substring(middle + 1);

        // Then
        statusWith(forged).isEqualTo(401);
    }

    private static AbstractIntegerAssert<?> statusWith(String token) {
        return assertThat(given().auth()
                .oauth2(token)
                .get(NOTES + "/" + UUID.randomUUID())
                .statusCode());
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
