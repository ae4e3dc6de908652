package io.supportplatform.contracts;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.supportplatform.testing.Tokens;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Speaks to the service as one of the sample people. */
public final class Api {

    public static final String BASE = "/api/contracts/v1/";

    private Api() {}

    public static RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }

    /** As somebody, with an idempotency key of its own. */
    public static RequestSpecification once(String person) {
        return as(person).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A product with an old, two covered and an ended version; returns its id. */
    public static String product() {
        return product("ON_PREMISES", "SUPPORT_FOR_BUSINESS");
    }

    public static String product(String hosting, String portal) {
        String id = "product-" + UUID.randomUUID();
        as("ops")
                .body(productBody("Product", hosting, portal))
                .put(BASE + "operations/products/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    public static Map<String, Object> productBody(String name, String hosting, String portal) {
        return Map.of(
                "name", name,
                "hosting", hosting,
                "portal", portal,
                "versions",
                        List.of(
                                version("2012", 1, "2018-10-09", "2023-10-10"),
                                version("2019", 2, "2024-01-09", "2099-01-09"),
                                version("2022", 3, "2098-12-31", "2099-10-14"),
                                version("2025", 4, "2098-11-13", "2099-11-14")));
    }

    private static Map<String, Object> version(String name, int order, String mainstreamEnd, String extendedEnd) {
        return Map.of(
                "version", name, "releaseOrder", order, "mainstreamEnd", mainstreamEnd, "extendedEnd", extendedEnd);
    }

    /** Both ids of an issued contract, and the one the service gave it. */
    public record Issued(UUID id, String accessId, String contractNumber) {

        public Map<String, Object> ids() {
            return Map.of("accessId", accessId, "contractNumber", contractNumber);
        }

        /** Puts it on this person's sign-in. */
        public Issued registeredBy(String... people) {
            for (String person : people) {
                register(person, ids()).statusCode(201);
            }
            return this;
        }
    }

    public static ValidatableResponse register(String person, Map<String, Object> ids) {
        return once(person).body(ids).post(BASE + "contract-registrations").then();
    }

    /** An active contract that started today. */
    public static Issued contract(String program, int units) {
        return issue(terms(program, units));
    }

    public static Issued issue(Map<String, Object> terms) {
        String id = once("ops")
                .body(terms)
                .post(BASE + "operations/contracts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Issued(
                UUID.fromString(id),
                String.valueOf(terms.get("accessId")),
                String.valueOf(terms.get("contractNumber")));
    }

    /** Terms to be changed by a test. */
    public static Map<String, Object> terms(String program, int units) {
        String unique = UUID.randomUUID().toString().toUpperCase(java.util.Locale.ROOT);
        var terms = new LinkedHashMap<String, Object>();
        terms.put("contractNumber", "C-" + unique);
        terms.put("accessId", "A-" + unique);
        terms.put("program", program);
        terms.put("planName", "Plan of the test");
        terms.put("severities", List.of("MINIMAL", "MODERATE", "CRITICAL"));
        terms.put("startsAt", Instant.now().truncatedTo(ChronoUnit.DAYS).toString());
        terms.put("units", units);
        terms.put("activated", true);
        return terms;
    }

    public static ValidatableResponse reserve(String person, UUID reservation, UUID contract, String product) {
        return reserve(person, reservation, contract, product, "2025");
    }

    public static ValidatableResponse reserve(
            String person, UUID reservation, UUID contract, String product, String version) {
        return as(person)
                .body(Map.of("contractId", contract, "productId", product, "version", version, "severity", "MODERATE"))
                .put(BASE + "reservations/" + reservation)
                .then();
    }

    public static ValidatableResponse get(String person, String path) {
        return as(person).get(BASE + path).then();
    }

    public static int available(String person, UUID contract) {
        return get(person, "contracts/" + contract + "/balance")
                .statusCode(200)
                .extract()
                .path("available");
    }
}
