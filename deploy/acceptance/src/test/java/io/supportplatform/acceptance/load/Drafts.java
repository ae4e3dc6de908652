package io.supportplatform.acceptance.load;

import static io.supportplatform.local.ServiceModule.REQUESTS;

import io.supportplatform.acceptance.load.Commands.Command;
import io.supportplatform.local.SampleForm;
import io.supportplatform.local.parts.SamplePerson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a customer does in requests until the request is submitted. */
final class Drafts {

    private static final String BASE = "/api/requests/v1/requests";

    private final Commands commands;

    Drafts(Commands commands) {
        this.commands = commands;
    }

    String start(SamplePerson who) {
        var key = UUID.randomUUID().toString();
        var start = Request.post(who, REQUESTS, BASE, Map.of()).key(key);
        return commands.byKey(new Command(Kind.DRAFT, key, key, start))
                .requireOk()
                .id();
    }

    void fillIn(SamplePerson who, String draft, String contract, Optional<String> reservation) {
        step(who, draft, "problem", SampleForm.PROBLEM);
        step(who, draft, "plan", plan(contract, reservation));
        step(who, draft, "contact", SampleForm.CONTACT);
        step(who, draft, "sharing", Map.of("additional", List.of()));
        step(who, draft, "review", Map.of("acknowledgedWarnings", List.of()));
    }

    /** Whether it became a request; a refusal leaves the draft as it was. */
    boolean submit(SamplePerson who, String draft) {
        var key = UUID.randomUUID().toString();
        var submit =
                Request.post(who, REQUESTS, path(draft) + "/submit", Map.of()).key(key);
        return commands.byKey(new Command(Kind.SUBMIT, draft, key, submit)).isOk();
    }

    void discard(SamplePerson who, String draft) {
        var etag = read(who, draft).etagOrGiveUp();
        var discard = Request.delete(who, REQUESTS, path(draft)).ifMatch(etag);
        // Gone is gone: the only one who discards it is whoever asks here.
        commands.byState(new Command(Kind.DISCARD, draft, draft, discard), () -> isGone(who, draft));
    }

    private boolean isGone(SamplePerson who, String draft) {
        return commands.isMissing(Request.get(who, REQUESTS, path(draft)));
    }

    private void step(SamplePerson who, String draft, String name, Object body) {
        var etag = read(who, draft).etagOrGiveUp();
        var put =
                Request.put(who, REQUESTS, path(draft) + "/steps/" + name, body).ifMatch(etag);
        commands.byState(new Command(Kind.FILL_IN, draft + "/" + name, etag, put), () -> isFilledIn(who, draft, name))
                .requireOk();
    }

    private boolean isFilledIn(SamplePerson who, String draft, String name) {
        return read(who, draft)
                .body()
                .path("steps")
                .valueStream()
                .anyMatch(step -> step.path("name").asText().equalsIgnoreCase(name)
                        && step.path("state").asText().equals("VALID"));
    }

    private Reply.Answer read(SamplePerson who, String draft) {
        return commands.read(Request.get(who, REQUESTS, path(draft)));
    }

    private static String path(String draft) {
        return BASE + "/" + draft;
    }

    private static Map<String, Object> plan(String contract, Optional<String> reservation) {
        var plan = new HashMap<String, Object>();
        plan.put("contractId", contract);
        reservation.ifPresent(id -> plan.put("reservationId", id));
        plan.put("severity", "MODERATE");
        plan.put("twentyFourSeven", false);
        return plan;
    }
}
