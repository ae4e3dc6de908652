package io.supportplatform.requests;

import static io.supportplatform.requests.Api.BASE;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fills in the steps of a draft the way the portal does, always with the version it has just seen. */
public final class Wizard {

    public static final String VERSION = "2025";

    private final String person;
    private final String product;
    private final String problem;
    private final String request;

    private Wizard(String person, String product, String request) {
        this.person = person;
        this.product = product;
        this.problem = Api.problem(product, "STORAGE", true);
        this.request = request;
    }

    /** A fresh draft of this person about a product nobody has heard of. */
    public static Wizard of(String person) {
        return of(person, "product-" + UUID.randomUUID());
    }

    public static Wizard of(String person, String product) {
        String id = Api.once(person)
                .body(Map.of())
                .post(BASE + "requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Wizard(person, product, id);
    }

    public String request() {
        return request;
    }

    public String product() {
        return product;
    }

    public Map<String, Object> problemBody() {
        return new LinkedHashMap<>(Map.of(
                "productId",
                product,
                "version",
                VERSION,
                "category",
                "STORAGE",
                "problemId",
                problem,
                "title",
                "Serwer plików nie uruchamia się",
                "description",
                "Po aktualizacji usługa nie wstaje.",
                "hardToReach",
                true));
    }

    public static Map<String, Object> planBody() {
        return new LinkedHashMap<>(Map.of(
                "contractId", "01a1f46d-d0c0-7cc8-b21d-6375c494d043",
                "severity", "MODERATE",
                "twentyFourSeven", false));
    }

    public static Map<String, Object> contactBody(Map<String, Object> primary) {
        return new LinkedHashMap<>(Map.of(
                "primary", primary,
                "preferredMethod", "EMAIL",
                "country", "POL",
                "timeZone", "Europe/Warsaw",
                "language", "pl"));
    }

    public ValidatableResponse save(String step, Object body) {
        return Api.change(person, "requests/" + request)
                .body(body)
                .put(BASE + "requests/" + request + "/steps/" + step)
                .then();
    }

    public Wizard problemAndPlan() {
        save("problem", problemBody()).statusCode(200);
        save("plan", planBody()).statusCode(200);
        return this;
    }

    /** All five steps; the person is the primary contact. */
    public Wizard complete() {
        return complete(contactBody(Map.of("me", true)), List.of(), List.of());
    }

    public Wizard complete(Map<String, Object> contact, List<Map<String, Object>> additional, List<String> warnings) {
        problemAndPlan();
        save("contact", contact).statusCode(200);
        save("sharing", Map.of("additional", additional)).statusCode(200);
        save("review", Map.of("acknowledgedWarnings", warnings)).statusCode(200);
        return this;
    }
}
