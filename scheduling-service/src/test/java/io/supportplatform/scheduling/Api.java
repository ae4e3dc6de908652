package io.supportplatform.scheduling;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.supportplatform.testing.Tokens;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The service as its clients call it. */
public final class Api {
    public static final String BASE = "/api/scheduling/v1";

    private Api() {}

    public static RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }

    public static Response state(String person, UUID ticket) {
        return as(person).get(BASE + "/requests/" + ticket + "/appointment-state");
    }

    public static Response slots(String person, UUID ticket, LocalDate from, LocalDate to, String zone) {
        return as(person)
                .queryParam("from", from.toString())
                .queryParam("to", to.toString())
                .queryParam("zone", zone)
                .get(BASE + "/requests/" + ticket + "/slots");
    }

    /** Free starts of the day after tomorrow, which neither notice nor midnight can spoil. */
    public static List<String> freeStarts(String person, UUID ticket) {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        return slots(person, ticket, day, day, "UTC")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("days.slots.flatten().start");
    }

    public static String wish(String start) {
        return "{\"start\":\"%s\",\"zone\":\"Europe/Warsaw\",\"locale\":\"pl\"}".formatted(start);
    }

    public static Response book(String person, UUID ticket, String start) {
        return book(person, ticket, wish(start), UUID.randomUUID().toString());
    }

    public static Response book(String person, UUID ticket, String body, String key) {
        return as(person)
                .header("Idempotency-Key", key)
                .body(body)
                .post(BASE + "/requests/" + ticket + "/appointments");
    }

    public static Response read(String person, String appointment) {
        return as(person).get(BASE + "/appointments/" + appointment);
    }

    public static Response reschedule(String person, String appointment, String start, long version) {
        return as(person)
                .header("If-Match", etag(version))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"start\":\"%s\"}".formatted(start))
                .post(BASE + "/appointments/" + appointment + "/reschedule");
    }

    public static Response cancel(String person, String appointment, String text, long version) {
        return as(person)
                .header("If-Match", etag(version))
                .body("{\"text\":\"%s\"}".formatted(text))
                .post(BASE + "/appointments/" + appointment + "/cancel");
    }

    public static Response start(String person, String appointment, long version) {
        return as(person).header("If-Match", etag(version)).post(BASE + "/appointments/" + appointment + "/start");
    }

    public static String etag(long version) {
        return "\"v" + version + "\"";
    }
}
