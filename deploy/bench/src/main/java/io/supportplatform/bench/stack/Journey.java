package io.supportplatform.bench.stack;

import static io.supportplatform.local.ServiceModule.REQUESTS;
import static io.supportplatform.local.ServiceModule.SCHEDULING;

import io.supportplatform.local.SampleForm;
import io.supportplatform.local.parts.SamplePerson;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Ada's way from a draft to a request whose call can be booked, over REST: the template of what is then copied. */
public final class Journey {

    private static final String REQUESTS_API = "/api/requests/v1/requests";
    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private static final long PAUSE_NANOS = 50_000_000L;

    private final Rest ada;
    private final Rest lea;

    public Journey(BenchStack stack) {
        ada = stack.as(SamplePerson.ADA);
        lea = stack.as(SamplePerson.LEA);
    }

    /** A draft with all steps filled in. */
    public String draft(String contract) {
        var draft = ada.post(REQUESTS, REQUESTS_API, Map.of()).requires(201).text("id");
        step(draft, "problem", SampleForm.PROBLEM);
        step(draft, "plan", Map.of("contractId", contract, "severity", "MODERATE", "twentyFourSeven", false));
        step(draft, "contact", SampleForm.CONTACT);
        step(draft, "sharing", Map.of("additional", List.of()));
        step(draft, "review", Map.of("acknowledgedWarnings", List.of()));
        return draft;
    }

    public String submitted(String contract) {
        var draft = draft(contract);
        var deadline = System.nanoTime() + PATIENCE_NANOS;
        ada.post(REQUESTS, REQUESTS_API + "/" + draft + "/submit", Map.of());
        while (!ada.get(REQUESTS, REQUESTS_API + "/" + draft)
                .requires(200)
                .text("state")
                .equals("SUBMITTED")) {
            pause(deadline, "submitted");
        }
        return draft;
    }

    /** Assigned to the first advocate of its team, and known to scheduling. */
    public String bookable(String contract) {
        var id = submitted(contract);
        var resource = REQUESTS_API + "/" + id;
        var team = ada.get(REQUESTS, resource).body().path("team").path("id").asText();
        var advocate = lea.get(REQUESTS, "/api/requests/v1/advocates?limit=1&teamId=" + team)
                .requires(200)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        lea.change(REQUESTS, "POST", resource, resource + "/assign", Map.of("advocateId", advocate));
        var deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!ada.get(SCHEDULING, "/api/scheduling/v1/requests/" + id + "/appointment-state")
                .text("state")
                .equals("AVAILABLE")) {
            pause(deadline, "bookable");
        }
        return id;
    }

    private void step(String id, String name, Object body) {
        var resource = REQUESTS_API + "/" + id;
        ada.change(REQUESTS, "PUT", resource, resource + "/steps/" + name, body).requires(200);
    }

    private static void pause(long deadline, String hope) {
        if (System.nanoTime() > deadline) {
            throw new IllegalStateException("The request does not become " + hope);
        }
        LockSupport.parkNanos(PAUSE_NANOS);
    }
}
