package io.supportplatform.contracts;

import static io.restassured.RestAssured.given;
import static io.supportplatform.contracts.Api.BASE;
import static io.supportplatform.contracts.Api.as;
import static io.supportplatform.contracts.Api.contract;
import static io.supportplatform.contracts.Api.once;
import static io.supportplatform.contracts.Api.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.supportplatform.kit.rest.Cursor;
import io.supportplatform.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, the answer is a problem with its code, and nothing is half done. */
@ContractsTest
class BadInputIT {

    private static final String PROBLEM = "application/problem+json";

    static Stream<Arguments> badTokens() {
        return Stream.of(
                token("expired", () -> Tokens.expired("ada")),
                token("for another audience", () -> Tokens.wrongAudience("ada")),
                token("of another issuer", () -> Tokens.wrongIssuer("ada")),
                token("with a forged signature", () -> Tokens.forged("ada")),
                token("of a tenant its issuer may not speak for", () -> Tokens.wrongTenant("ada")),
                token("that is none", () -> "not.a.token"));
    }

    private static Arguments token(String name, Supplier<String> token) {
        return arguments(named(name, token));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refusesATokenThatIs(Supplier<String> token) {
        problem(given().auth().oauth2(token.get()).get(BASE + "contracts").then(), 401, "UNAUTHENTICATED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contracts", "products", "support-plans?productId=p&version=1", "operations/parked-events"})
    void refusesWhoeverIsNotSignedIn(String path) {
        problem(given().get(BASE + path).then(), 401, "UNAUTHENTICATED");
    }

    @Test
    void keepsOperationsToOperators() {
        for (String person : List.of("ada", "jan", "eve", "lea")) {
            problem(
                    once(person)
                            .body(terms("PROFESSIONAL", 1))
                            .post(BASE + "operations/contracts")
                            .then(),
                    403,
                    "FORBIDDEN");
            problem(
                    as(person)
                            .body(Api.productBody("P", "CLOUD", "AZURE"))
                            .put(BASE + "operations/products/p")
                            .then(),
                    403,
                    "FORBIDDEN");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"accessId\":                                              | 400 | MALFORMED_BODY",
                "[]                                                          | 400 | MALFORMED_BODY",
                "{\"accessId\":{},\"contractNumber\":\"PS-2026\"}            | 400 | MALFORMED_BODY",
                "{\"accessId\":\"ABCDEF\",\"contractNumber\":\"PS-1\",\"x\":1} | 400 | MALFORMED_BODY",
                "{}                                                          | 400 | VALIDATION_FAILED",
                "{\"accessId\":\"\",\"contractNumber\":\" \"}                | 400 | VALIDATION_FAILED",
                "{\"accessId\":\"ABC\",\"contractNumber\":\"PS-2026\"}       | 400 | INVALID_CONTRACT_IDENTIFIERS",
            })
    void refusesBodiesOfRegistrations(String body, int status, String code) {
        problem(once("ada").body(body).post(BASE + "contract-registrations").then(), status, code);
    }

    @Test
    void refusesOverlongIdentifiers() {
        var ids = Map.of("accessId", "A".repeat(101), "contractNumber", "PS-2026");
        problem(once("ada").body(ids).post(BASE + "contract-registrations").then(), 400, "VALIDATION_FAILED")
                .body("violations.field", hasItem(containsString("accessId")));
    }

    @ParameterizedTest
    @CsvSource({
        "program, NO_SUCH_PROGRAM, MALFORMED_BODY",
        "units, many, MALFORMED_BODY",
        "startsAt, yesterday, MALFORMED_BODY",
        "severities, [], MALFORMED_BODY",
        "planName, '', VALIDATION_FAILED",
        "accessId, a b, INVALID_CONTRACT_IDENTIFIERS",
    })
    void refusesTermsOfContracts(String field, String value, String code) {
        var terms = terms("PROFESSIONAL", 1);
        terms.put(field, value);

        problem(once("ops").body(terms).post(BASE + "operations/contracts").then(), 400, code);
    }

    @Test
    void refusesDatesThatNoCalendarOfOursReaches() {
        var terms = terms("PROFESSIONAL", 1);
        terms.put("startsAt", "+999999999-12-31T00:00:00Z");

        problem(once("ops").body(terms).post(BASE + "operations/contracts").then(), 400, "VALIDATION_FAILED");
    }

    @Test
    void refusesAMissingKey_aRepeatedKeyForSomethingElse_andReplaysTheSame() {
        // Given
        var terms = terms("PROFESSIONAL", 1);
        var other = terms("PROFESSIONAL", 1);
        var keyed = as("ops").header("Idempotency-Key", UUID.randomUUID().toString());

        // When
        String first = keyed.body(terms)
                .post(BASE + "operations/contracts")
                .then()
                .statusCode(201)
                .extract()
                .asString();

        // Then
        assertThat(keyed.body(terms)
                        .post(BASE + "operations/contracts")
                        .then()
                        .statusCode(201)
                        .extract()
                        .asString())
                .isEqualTo(first);
        problem(keyed.body(other).post(BASE + "operations/contracts").then(), 422, "IDEMPOTENCY_MISMATCH");
        problem(as("ops").body(terms).post(BASE + "operations/contracts").then(), 400, "IDEMPOTENCY_KEY_MISSING");
        problem(once("ops").body(terms).post(BASE + "operations/contracts").then(), 409, "CONTRACT_NUMBER_TAKEN");
    }

    @Test
    void refusesUnknownAndUnreadableIds() {
        String unknown = UUID.randomUUID().toString();
        problem(as("ada").get(BASE + "contracts/" + unknown).then(), 404, "CONTRACT_NOT_LINKED");
        problem(as("ada").get(BASE + "contracts/not-a-uuid").then(), 404, "NOT_FOUND");
        problem(as("ada").get(BASE + "products/no-such-product").then(), 404, "PRODUCT_NOT_FOUND");
        problem(as("ada").get(BASE + "products/No_Slug").then(), 400, "VALIDATION_FAILED");
        problem(as("ada").get(BASE + "reservations/" + unknown).then(), 404, "RESERVATION_NOT_FOUND");
        problem(as("ada").delete(BASE + "contract-registrations/" + unknown).then(), 404, "CONTRACT_NOT_LINKED");
        problem(as("ada").get(BASE + "no-such-thing").then(), 404, "NOT_FOUND");
        problem(as("ops").get(BASE + "operations/contracts/" + unknown).then(), 404, "CONTRACT_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "cursor=nonsense", "cursor=YQ"})
    void refusesPagesThatDoNotExist(String query) {
        Api.Issued issued = contract("PROFESSIONAL", 1).registeredBy("ada");
        for (String list : List.of("contracts", "contracts/" + issued.id() + "/ledger")) {
            as("ada")
                    .get(BASE + list + "?" + query)
                    .then()
                    .statusCode(400)
                    .contentType(PROBLEM)
                    .body("code", not(equalTo("INTERNAL_ERROR")));
        }
    }

    @Test
    void refusesCursorsMadeUpByOthers() {
        Api.Issued issued = contract("PROFESSIONAL", 1).registeredBy("ada");
        String two = cursor("today", "not-a-uuid");
        String three = cursor("today", "not-a-uuid", "one");

        problem(as("ada").get(BASE + "products?cursor=" + cursor("a\u0000b")).then(), 400, "INVALID_CURSOR");
        problem(as("ada").get(BASE + "contracts?cursor=" + two).then(), 400, "INVALID_CURSOR");
        problem(
                as("ada")
                        .get(BASE + "contracts/" + issued.id() + "/ledger?cursor=" + three)
                        .then(),
                400,
                "INVALID_CURSOR");
    }

    private static String cursor(String... keys) {
        return Cursor.of(keys).encode();
    }

    @ParameterizedTest
    @CsvSource({
        "'', VALIDATION_FAILED",
        "?productId=windows-server, VALIDATION_FAILED",
        "?version=2025, VALIDATION_FAILED",
        "?productId=Windows&version=2025, VALIDATION_FAILED",
        "?productId=windows-server&version=2025&severity=HUGE, VALIDATION_FAILED",
    })
    void refusesPlanQuestions(String query, String code) {
        problem(as("ada").get(BASE + "support-plans" + query).then(), 400, code);
    }

    @Test
    void refusesReservationBodies() {
        String path = BASE + "reservations/" + UUID.randomUUID();
        problem(as("ada").body("{}").put(path).then(), 400, "VALIDATION_FAILED");
        problem(as("ada").body("{\"contractId\":\"x\"}").put(path).then(), 400, "MALFORMED_BODY");
        problem(as("ada").put(path).then(), 400, "VALIDATION_FAILED");
        problem(
                given().auth()
                        .oauth2(Tokens.of("ada"))
                        .contentType(ContentType.TEXT)
                        .body("hello")
                        .put(path)
                        .then(),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
        problem(as("ada").patch(path).then(), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void refusesTenMegabytes() {
        String huge = "{\"accessId\":\"" + "A".repeat(10_000_000) + "\",\"contractNumber\":\"PS-2026\"}";

        problem(once("ada").body(huge).post(BASE + "contract-registrations").then(), 413, "BODY_TOO_LARGE");
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).contentType(PROBLEM).body("code", equalTo(code));
    }
}
