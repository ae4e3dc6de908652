package io.supportplatform.acceptance.stack;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.ServiceModule.REQUESTS;

import io.supportplatform.local.LocalStack;
import io.supportplatform.local.SampleForm;
import io.supportplatform.local.parts.SamplePerson;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A customer's part of the main journey: a contract of their own, drafts ready to submit, submitting them. */
public final class Customer {

    private static final String CONTRACTS_API = "/api/contracts/v1/";
    private static final String REQUESTS_API = "/api/requests/v1/requests";

    private final Api api;
    private final Api operator;

    public Customer(LocalStack stack, SamplePerson person) {
        api = Api.as(stack, person);
        operator = Api.as(stack, SamplePerson.OPS);
    }

    public Api api() {
        return api;
    }

    /** Issues a contract with so many incidents and registers it on this customer's sign-in. */
    public String contractOf(int units) {
        var tag = UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        var issued = Map.of(
                "contractNumber",
                "TEST-" + tag,
                "accessId",
                "ACCESS-" + tag,
                "program",
                "PROFESSIONAL",
                "planName",
                "Professional Support " + units,
                "severities",
                List.of("MINIMAL", "MODERATE", "CRITICAL"),
                "startsAt",
                Instant.now().truncatedTo(ChronoUnit.DAYS).toString(),
                "units",
                units,
                "activated",
                true);
        var id = operator.post(CONTRACTS, CONTRACTS_API + "operations/contracts", issued)
                .requires(201)
                .text("id");
        var ids = Map.of("accessId", "ACCESS-" + tag, "contractNumber", "TEST-" + tag);
        api.post(CONTRACTS, CONTRACTS_API + "contract-registrations", ids).requires(201);
        return id;
    }

    public int available(String contractId) {
        return api.get(CONTRACTS, CONTRACTS_API + "contracts/" + contractId + "/balance")
                .requires(200)
                .body()
                .path("available")
                .asInt(-1);
    }

    /** A draft with all steps filled in. */
    public String draftOn(String contractId) {
        var draft = api.post(REQUESTS, REQUESTS_API, Map.of()).requires(201).text("id");
        step(draft, "problem", SampleForm.PROBLEM);
        step(draft, "plan", Map.of("contractId", contractId, "severity", "MODERATE", "twentyFourSeven", false));
        step(draft, "contact", SampleForm.CONTACT);
        step(draft, "sharing", Map.of("additional", List.of()));
        step(draft, "review", Map.of("acknowledgedWarnings", List.of()));
        return draft;
    }

    public Api.Answer submit(String draft) {
        return api.post(REQUESTS, REQUESTS_API + "/" + draft + "/submit", Map.of());
    }

    public Api.Answer request(String id) {
        return api.get(REQUESTS, REQUESTS_API + "/" + id).requires(200);
    }

    private void step(String draft, String name, Object body) {
        var resource = REQUESTS_API + "/" + draft;
        api.change(REQUESTS, "PUT", resource, resource + "/steps/" + name, body).requires(200);
    }
}
