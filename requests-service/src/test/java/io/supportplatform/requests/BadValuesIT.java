package io.supportplatform.requests;

import static io.supportplatform.requests.Api.*;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.supportplatform.requests.ticket.domain.Severity;
import io.supportplatform.requests.ticket.domain.TicketState;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of the right type that nobody can keep, show or mean: refused by name, and what was there stays readable. */
@RequestsTest
class BadValuesIT {

    /** As JSON text, so that halves of surrogate pairs arrive as the escapes a client would send. */
    private static final String HALF_A_PAIR = "\\ud83d!";

    private static final String ENDLESS = "aa" + "-aa".repeat(50_000);

    private Wizard wizard;
    private String request;

    @BeforeEach
    void draft() {
        Api.profiles("ada");
        wizard = Wizard.of("ada");
        request = wizard.request();
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of("title", "\"" + HALF_A_PAIR + "\"", 400, "VALIDATION_FAILED"),
                Arguments.of("description", "\"" + HALF_A_PAIR + "\"", 400, "VALIDATION_FAILED"),
                Arguments.of("version", "\"" + HALF_A_PAIR + "\"", 400, "VALIDATION_FAILED"),
                Arguments.of("category", "\"" + HALF_A_PAIR + "\"", 400, "VALIDATION_FAILED"),
                Arguments.of("productId", "\"" + ENDLESS + "\"", 400, "VALIDATION_FAILED"),
                Arguments.of("problemId", "\"" + ENDLESS + "\"", 400, "VALIDATION_FAILED"),
                Arguments.of("startedAt", "1764000000", 400, "MALFORMED_BODY"),
                Arguments.of("startedAt", "\"-200000-01-01T00:00:00Z\"", 422, "STARTED_TOO_LONG_AGO"),
                Arguments.of("startedAt", "\"+200000-01-01T00:00:00Z\"", 422, "STARTED_IN_FUTURE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void refusesProblem_namingTheValue(String field, String value, int status, String code) {
        // When
        var answer = as("ada")
                .header("If-Match", "*")
                .body(with(field, value, wizard.problemBody()))
                .put(BASE + "requests/" + request + "/steps/problem")
                .then();

        // Then
        problem(answer, status, code).body("violations.field", hasItem("/" + field));
        get("ada", "requests/" + request).statusCode(200).body("steps[0].state", equalTo("EMPTY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\\ud83d@northwind.example"})
    void refusesAddressThatIsNone(String address) {
        // When
        var answer = as("ada")
                .header("If-Match", "*")
                .body(with("primary", "{\"email\":\"" + address + "\"}", Wizard.contactBody(Map.of())))
                .put(BASE + "requests/" + request + "/steps/contact")
                .then();

        // Then
        problem(answer, 400, "VALIDATION_FAILED").body("violations.field", hasItem("/primary/email"));
    }

    static Stream<Arguments> teams() {
        return Stream.of(
                Arguments.of("languages", "[null]"),
                Arguments.of("languages", "[\"" + ENDLESS + "\"]"),
                Arguments.of("products", "[null]"),
                Arguments.of("products", "[\"" + ENDLESS + "\"]"),
                Arguments.of("name", "\"" + HALF_A_PAIR + "\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("teams")
    void refusesTeam_namingTheValue(String field, String value) {
        // When
        var answer = as("ops")
                .body(with(field, value, teamBody("T")))
                .put(BASE + "operations/teams/" + UUID.randomUUID())
                .then();

        // Then
        problem(answer, 400, "VALIDATION_FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=OPEN", "state=draft", "severity=URGENT", "severity=1"})
    void refusesFilterThatIsNone_namingIt(String filter) {
        problem(get("ada", "requests?" + filter), 400, "VALIDATION_FAILED")
                .body("violations.field", hasItem("/" + filter.substring(0, filter.indexOf('='))));
    }

    @ParameterizedTest
    @EnumSource(TicketState.class)
    void filtersByEveryState(TicketState state) {
        get("ada", "requests?state=" + state).statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void filtersByEverySeverity(Severity severity) {
        get("ada", "requests?severity=" + severity).statusCode(200);
    }

    /** What a person typed must never come back as a page. */
    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "a/b", "garbage", ";;"})
    void answersInJsonOrNotAtAll(String accepted) {
        for (String path : List.of("requests/" + request, "requests", "teams", "catalogue", "profile")) {
            problem(as("ada").accept(accepted).get(BASE + path).then(), 406, "NOT_ACCEPTABLE");
        }
    }

    @Test
    void honoursTheVersion_whenAnOperatorGivesOne() {
        // Given
        String team = Api.team("Versions", "Europe/Warsaw", false);
        var changed = teamBody("Changed meanwhile");

        // When
        var answer = as("ops")
                .header("If-Match", "\"v77\"")
                .body(changed)
                .put(BASE + "operations/teams/" + team)
                .then();

        // Then
        problem(answer, 412, "STALE_VERSION");
        get("ada", "teams/" + team).body("name", equalTo("Versions"));
        as("ops")
                .header("If-Match", get("ada", "teams/" + team).extract().header("ETag"))
                .body(changed)
                .put(BASE + "operations/teams/" + team)
                .then()
                .statusCode(200);
    }

    @Test
    void createsNoTeam_whenTheCallerInsistsOnAVersion() {
        // Given
        String team = UUID.randomUUID().toString();

        // When
        var answer = as("ops")
                .header("If-Match", "*")
                .body(teamBody("Nothing to match"))
                .put(BASE + "operations/teams/" + team)
                .then();

        // Then
        problem(answer, 412, "STALE_VERSION");
        as("ada").get(BASE + "teams/" + team).then().statusCode(404);
    }

    private static Map<String, Object> teamBody(String name) {
        return Map.of(
                "name",
                name,
                "schedules",
                true,
                "timeZone",
                "Europe/Warsaw",
                "languages",
                List.of("en"),
                "products",
                List.of(),
                "autoAcceptTransfers",
                false);
    }

    /** The body with one value as it is, which no JSON library would write. */
    private static String with(String field, String value, Map<String, Object> body) {
        var others = new JsonObject(body).copy();
        others.remove(field);
        return "{\"" + field + "\":" + value + "," + others.encode().substring(1);
    }
}
