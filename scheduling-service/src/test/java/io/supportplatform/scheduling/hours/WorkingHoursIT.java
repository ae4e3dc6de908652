package io.supportplatform.scheduling.hours;

import static io.supportplatform.scheduling.Api.*;
import static io.supportplatform.scheduling.StoryFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.restassured.response.Response;
import io.supportplatform.scheduling.SchedulingTest;
import io.supportplatform.testing.Proves;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SchedulingTest
class WorkingHoursIT {
    private static final String MONDAY = """
            {"zone":"Europe/Warsaw","weekly":[{"day":"MONDAY","start":"09:00","end":"17:00"}]}""";

    @Inject
    Pool pool;

    @Test
    @Proves("A26")
    void areSetByTheAdvocate_andChangedOnlyFromTheSeenVersion() {
        // Given
        var eve = advocate("eve");
        as("eve").get(path(eve)).then().statusCode(404).body("code", equalTo("WORKING_HOURS_NOT_SET"));
        // When
        var set = put("eve", eve, MONDAY);
        // Then
        set.then().statusCode(201).body("weekly", hasSize(1)).body("zone", equalTo("Europe/Warsaw"));
        var etag = set.header("ETag");
        assertThat(etag).isNotBlank();
        as("eve").get(path(eve)).then().statusCode(200).header("ETag", etag);
        put("eve", eve, MONDAY).then().statusCode(428).body("code", equalTo("PRECONDITION_REQUIRED"));
        var moreDays = MONDAY.replace("[{", "[{\"day\":\"SUNDAY\",\"start\":\"22:00\",\"end\":\"24:00\"},{");
        var changed = as("eve").header("If-Match", etag).body(moreDays).put(path(eve));
        changed.then()
                .statusCode(200)
                .body("weekly.day", contains("MONDAY", "SUNDAY"))
                .header("ETag", not(etag));
        as("eve")
                .header("If-Match", etag)
                .body(MONDAY)
                .put(path(eve))
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
    }

    @Test
    void areLeftToTheAdvocateTheLeadAndTheOperator() {
        // Given
        var eve = advocate("eve");
        // Then
        put("max", eve, MONDAY).then().statusCode(403).body("code", equalTo("NOT_YOUR_WORKING_HOURS"));
        put("ada", eve, MONDAY).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        var set = put("lea", eve, MONDAY);
        set.then().statusCode(201);
        as("ops")
                .header("If-Match", set.header("ETag"))
                .body(MONDAY)
                .put(path(eve))
                .then()
                .statusCode(200);
        put("ops", UUID.randomUUID(), MONDAY).then().statusCode(404).body("code", equalTo("ADVOCATE_NOT_FOUND"));
    }

    @Test
    void areAudited() {
        // Given
        var eve = advocate("eve");
        // When
        put("lea", eve, MONDAY).then().statusCode(201);
        // Then
        var rows = pool.preparedQuery("select action from staff_audit where subject = $1")
                .executeAndAwait(Tuple.of(eve.toString()));
        assertThat(rows.iterator().next().getString("action")).isEqualTo("set-working-hours");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"zone":"Mars/Olympus","weekly":[]}                                                   | VALIDATION_FAILED
                    {"zone":"+02:00","weekly":[]}                                                         | VALIDATION_FAILED
                    {"weekly":[]}                                                                         | VALIDATION_FAILED
                    {"zone":"UTC"}                                                                        | VALIDATION_FAILED
                    {"zone":"UTC","weekly":[null]}                                                        | VALIDATION_FAILED
                    {"zone":"UTC","weekly":[{"day":"MONDAY","start":"9:00","end":"17:00"}]}               | VALIDATION_FAILED
                    {"zone":"UTC","weekly":[{"day":"MONDAY","start":"17:00","end":"09:00"}]}              | VALIDATION_FAILED
                    {"zone":"UTC","weekly":[{"day":"MONDAY","start":"09:00","end":"12:00"},{"day":"MONDAY","start":"11:00","end":"13:00"}]} | VALIDATION_FAILED
                    {"zone":"UTC","weekly":[{"day":"FUNDAY","start":"09:00","end":"17:00"}]}              | MALFORMED_BODY
                    {"zone":"UTC","weekly":[],"colour":"red"}                                             | MALFORMED_BODY
                    {"zone":"UTC","weekly":"always"}                                                      | MALFORMED_BODY
                    {"zone":"UTC","weekly":[                                                              | MALFORMED_BODY
                    """)
    void refuseWhatMakesNoSense(String body, String code) {
        put("lea", UUID.randomUUID(), body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("violations", not(empty()));
    }

    private static Response put(String person, UUID advocate, String body) {
        return as(person).body(body).put(path(advocate));
    }

    private static String path(UUID advocate) {
        return BASE + "/advocates/" + advocate + "/working-hours";
    }
}
