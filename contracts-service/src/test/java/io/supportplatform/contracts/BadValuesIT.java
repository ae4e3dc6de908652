package io.supportplatform.contracts;

import static io.supportplatform.contracts.Api.BASE;
import static io.supportplatform.contracts.Api.as;
import static io.supportplatform.contracts.Api.contract;
import static io.supportplatform.contracts.Api.once;
import static io.supportplatform.contracts.Api.terms;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.supportplatform.kit.rest.Cursor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of the right shape that no database, calendar or reader could take; none of them gets past the door. */
@ContractsTest
class BadValuesIT {

    private static final String HOLD = """
            {"contractId":"01a1f46d-d0c0-7cc8-b21d-6375c494d043","productId":"p","version":"2025","severity":"MINIMAL"}""";

    @Test
    void refusesProductIdsThatAreTooLongToBeMatched() {
        problem(hold(HOLD.replace("\"p\"", "\"a" + "-b".repeat(50_000) + "\"")), "VALIDATION_FAILED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"MINIMAL\" | 0",
                "\"MINIMAL\" | \"1\"",
                "\"MINIMAL\" | \"minimal\"",
                "\"2025\"    | 2025",
                "\"2025\"    | true",
                "}           | ,\"severity\":\"CRITICAL\"}",
                "}           | } garbage",
                "}           | }{}",
            })
    void refusesValuesOfAnotherType_andKeysGivenTwice(String right, String wrong) {
        problem(hold(HOLD.replace(right, wrong)), "MALFORMED_BODY");
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        byte[] brokenUtf32 = {0, 0, 0, '{', -1, -1, -1, -1};
        byte[] brokenUtf8 = {'{', '"', -1, -2, '"', ':', '1', '}'};

        for (byte[] body : List.of(brokenUtf32, brokenUtf8, HOLD.getBytes(StandardCharsets.UTF_16BE))) {
            problem(
                    as("ada")
                            .body(body)
                            .put(BASE + "reservations/" + UUID.randomUUID())
                            .then(),
                    "MALFORMED_BODY");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "units, 1.9",
        "units, '\"1\"'",
        "units, 1e400",
        "units, 99999999999",
        "program, 0",
        "activated, '\"true\"'",
        "activated, 1",
        "severities, [0]",
        "startsAt, 1e18",
    })
    void refusesTermsOfAnotherType(String field, String json) {
        var terms = terms("PROFESSIONAL", 1);
        terms.put(field, "@");

        problem(issue(Json.text(terms).replace("\"@\"", json)), "MALFORMED_BODY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100001", "null"})
    void refusesUnitsOutOfRange(String units) {
        problem(
                issue(Json.text(terms("PROFESSIONAL", 1)).replace("\"units\":1", "\"units\":" + units)),
                "VALIDATION_FAILED");
    }

    @Test
    void refusesNamesThatCannotBeWrittenInOneLine() {
        var name = "a\\u2028b";
        var terms = terms("PROFESSIONAL", 1);
        terms.put("planName", "@");

        problem(issue(Json.text(terms).replace("@", name)), "VALIDATION_FAILED");
        problem(product("""
                {"name":"%s","hosting":"CLOUD","portal":"AZURE","versions":[{"version":"1","releaseOrder":1}]}""".formatted(name)), "VALIDATION_FAILED");
        problem(product("""
                {"name":"P","hosting":"CLOUD","portal":"AZURE","versions":[{"version":"%s","releaseOrder":1}]}""".formatted(name)), "VALIDATION_FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "+999999999-12-31", "-0044-03-15", "0000-01-01", "1969-12-31"})
    void refusesDaysThatNoReaderOfProductsWouldUnderstand(String day) {
        for (String field : List.of("mainstreamEnd", "extendedEnd")) {
            problem(product("""
                    {"name":"P","hosting":"CLOUD","portal":"AZURE","versions":[
                     {"version":"1","releaseOrder":1,"%s":"%s"}]}""".formatted(field, day)), "VALIDATION_FAILED");
        }
        as("ada").get(BASE + "products?limit=100").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59Z",
                "+294276-12-31T23:59:59Z",
                "-10000-01-01T00:00:00Z",
                "-1000000000-01-01T00:00:00Z"
            })
    void refusesCursorsFromBeyondTheCalendar(String instant) {
        Api.Issued issued = contract("PROFESSIONAL", 1).registeredBy("ada");
        String id = issued.id().toString();

        problem(list("contracts", Cursor.of(instant, id)), "INVALID_CURSOR");
        problem(list("contracts/" + id + "/ledger", Cursor.of(instant, id, "1")), "INVALID_CURSOR");
    }

    private static ValidatableResponse list(String path, Cursor cursor) {
        return as("ada").get(BASE + path + "?cursor=" + cursor.encode()).then();
    }

    private static ValidatableResponse hold(String body) {
        return as("ada")
                .body(body)
                .put(BASE + "reservations/" + UUID.randomUUID())
                .then();
    }

    private static ValidatableResponse issue(String body) {
        return once("ops").body(body).post(BASE + "operations/contracts").then();
    }

    private static ValidatableResponse product(String body) {
        return as("ops")
                .body(body)
                .put(BASE + "operations/products/bad-" + UUID.randomUUID())
                .then();
    }

    private static void problem(ValidatableResponse answer, String code) {
        answer.statusCode(400).contentType("application/problem+json").body("code", equalTo(code));
    }
}
