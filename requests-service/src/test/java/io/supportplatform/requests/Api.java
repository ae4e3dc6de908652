package io.supportplatform.requests;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.supportplatform.local.parts.SamplePerson;
import io.supportplatform.testing.Tokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Speaks to the service as one of the sample people. */
public final class Api {

    public static final String BASE = "/api/requests/v1/";

    private Api() {}

    public static RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }

    /** As somebody, with an idempotency key of its own. */
    public static RequestSpecification once(String person) {
        return as(person).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public static ValidatableResponse get(String person, String path) {
        return as(person).get(BASE + path).then();
    }

    /** Changes something in the version that the person sees now. */
    public static RequestSpecification change(String person, String path) {
        return as(person)
                .header("If-Match", get(person, path).statusCode(200).extract().header("ETag"));
    }

    public static Map<String, Object> profileBody() {
        return new LinkedHashMap<>(
                Map.of("preferredMethod", "EMAIL", "country", "POL", "timeZone", "Europe/Warsaw", "language", "pl"));
    }

    /** Completes the profile of these people, unless it is complete. */
    public static void profiles(String... people) {
        for (String person : people) {
            var existing = as(person).get(BASE + "profile");
            var request = as(person);
            if (existing.statusCode() == 200) {
                request.header("If-Match", existing.header("ETag"));
            }
            request.body(profileBody()).put(BASE + "profile").then().statusCode(200);
        }
    }

    public static Map<String, Object> account(String person) {
        var sample = SamplePerson.named(person);
        return Map.of("tenantId", sample.tenantId(), "objectId", sample.objectId());
    }

    public static String team(String name, String zone, boolean autoAccept, String... products) {
        String id = UUID.randomUUID().toString();
        team(id, name, zone, autoAccept, products);
        return id;
    }

    public static void team(String id, String name, String zone, boolean autoAccept, String... products) {
        as("ops")
                .body(Map.of(
                        "name",
                        name,
                        "schedules",
                        true,
                        "timeZone",
                        zone,
                        "languages",
                        List.of("en", "pl"),
                        "products",
                        List.of(products),
                        "autoAcceptTransfers",
                        autoAccept))
                .put(BASE + "operations/teams/" + id)
                .then()
                .statusCode(201);
    }

    /** Puts this person into this team, wherever they sat before; returns the advocate's id, which is fixed per person. */
    public static String advocate(String person, String team, boolean active) {
        var sample = SamplePerson.named(person);
        String id = UUID.nameUUIDFromBytes(person.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        int status = as("ops")
                .body(Map.of(
                        "account", account(person),
                        "displayName", sample.fullName(),
                        "email", sample.email(),
                        "teamId", team,
                        "languages", List.of("en", "pl"),
                        "active", active))
                .put(BASE + "operations/advocates/" + id)
                .statusCode();
        org.assertj.core.api.Assertions.assertThat(status).isIn(200, 201);
        return id;
    }

    public static String problem(String product, String category, boolean schedulable) {
        String id = "problem-" + UUID.randomUUID();
        as("ops")
                .body(Map.of(
                        "productId", product,
                        "category", category,
                        "title", "File server fails to start",
                        "schedulable", schedulable,
                        "complex", false))
                .put(BASE + "operations/problems/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    public static ValidatableResponse submit(String person, String request, @Nullable String key) {
        var call = as(person);
        if (key != null) {
            call.header("Idempotency-Key", key);
        }
        return call.post(BASE + "requests/" + request + "/submit").then();
    }

    /** Insists that the answer is a problem document with this status and code; any code if none is given. */
    public static ValidatableResponse problem(ValidatableResponse answer, int status, @Nullable String code) {
        answer.statusCode(status).contentType("application/problem+json").body("status", equalTo(status));
        return code == null ? answer : answer.body("code", equalTo(code));
    }
}
