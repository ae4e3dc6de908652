package io.supportplatform.local;

import static io.supportplatform.local.ServiceModule.REQUESTS;
import static io.supportplatform.local.parts.SamplePerson.ADA;
import static io.supportplatform.local.parts.SamplePerson.EVE;
import static io.supportplatform.local.parts.SamplePerson.LEA;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The demo's steps in requests: profile, the six-step draft, submit, assignment, details. */
final class DemoRequest {

    private static final String BASE = "/api/requests/v1/";
    private static final String ZONE = "Europe/Warsaw";

    /** The support request this run works with. */
    record Ticket(String id, String number) {}

    private final Journey journey;
    private final String run;

    DemoRequest(Journey journey, String run) {
        this.journey = journey;
        this.run = run;
    }

    void completeProfile() {
        var profile = journey.send(ADA, Call.get(REQUESTS, BASE + "profile")).expect(200, 404);
        if (profile.status() == 404) {
            var wanted = Map.of("preferredMethod", "EMAIL", "country", "POL", "timeZone", ZONE, "language", "en");
            profile = journey.send(ADA, Call.put(REQUESTS, BASE + "profile", wanted))
                    .expect(200, 201);
        }
        journey.tell(
                ADA,
                "has a profile",
                "%s %s, %s, %s"
                        .formatted(
                                profile.text("givenName"),
                                profile.text("familyName"),
                                profile.text("timeZone"),
                                profile.text("language")));
    }

    /** Opens a draft and fills in its steps. */
    String draft(DemoContract.Issued contract, String reservation) {
        var opened = journey.send(
                        ADA, Call.post(REQUESTS, BASE + "requests", Map.of()).idempotencyKey("demo-draft-" + run))
                .expect(201);
        var id = opened.text("id");
        journey.tell(ADA, "opens a draft", opened.text("state") + " " + id);
        step(id, "problem", problem());
        step(id, "plan", plan(contract, reservation));
        step(id, "contact", contact());
        step(id, "sharing", Map.of("additional", List.of()));
        step(id, "review", Map.of("acknowledgedWarnings", List.of()));
        return id;
    }

    /** Submits, and follows the submission when contracts takes longer than the call waits. */
    Ticket submit(String id) {
        var submit = Call.post(REQUESTS, path(id) + "/submit", Map.of());
        var answer =
                journey.send(ADA, submit.idempotencyKey("demo-submit-" + run)).expect(200, 202);
        var settled = journey.await(
                "the request to be submitted",
                () -> details(id),
                body -> !body.path("state").asText().equals("SUBMITTING"));
        if (!settled.path("state").asText().equals("SUBMITTED")) {
            throw new StackException(
                    "The request came back as " + settled.path("state") + ": " + settled.path("submission"));
        }
        var ticket = new Ticket(id, settled.path("number").asText());
        journey.tell(
                ADA,
                "submits (" + answer.status() + ")",
                "SUBMITTED as %s, team %s"
                        .formatted(
                                ticket.number(),
                                settled.path("team").path("name").asText()));
        return ticket;
    }

    /** The lead finds the request in the team's queue and gives it to Eve. */
    void assign(Ticket ticket) {
        var team = details(ticket.id()).path("team").path("id").asText();
        var queue = journey.send(LEA, Call.get(REQUESTS, BASE + "queues/" + team + "/requests?limit=100"))
                .expect(200);
        journey.tell(LEA, "reads the team's queue", queue.required("items").size() + " waiting");
        var eve = advocate(team);
        var assigned = journey.change(
                LEA,
                Call.get(REQUESTS, path(ticket.id())),
                current -> Call.post(REQUESTS, path(ticket.id()) + "/assign", Map.of("advocateId", eve)));
        // Lost answer, second try: the first one has already assigned her.
        assigned.expect(200, 204, 409);
        var details = details(ticket.id());
        var owner = details.path("advocate").path("displayName").asText();
        if (!owner.equals(EVE.fullName())) {
            throw new StackException("The request should be Eve's, but the details say: " + details);
        }
        journey.tell(
                LEA,
                "assigns it",
                "advocate " + owner + ", state " + details.path("state").asText());
    }

    void requireAppointmentShown(Ticket ticket) {
        var shown = journey.await(
                "the details to show the appointment",
                () -> details(ticket.id()).path("appointment"),
                appointment -> appointment.path("state").asText().equals("SCHEDULED"));
        journey.tell(
                ADA,
                "opens the request's details",
                "appointment " + shown.path("start").asText());
    }

    private void step(String id, String step, Object body) {
        var answer = journey.change(
                        ADA,
                        Call.get(REQUESTS, path(id)),
                        current -> Call.put(REQUESTS, path(id) + "/steps/" + step, body))
                .expect(200);
        journey.tell(ADA, "fills in step " + step, stateOf(step, answer.body()));
    }

    private static String stateOf(String step, JsonNode body) {
        return StreamSupport.stream(body.path("steps").spliterator(), false)
                .filter(one -> one.path("name").asText().equalsIgnoreCase(step))
                .map(one -> one.path("state").asText())
                .findFirst()
                .orElseThrow(() -> new StackException("No step " + step + " in " + body));
    }

    private static Map<String, Object> problem() {
        var problem = new HashMap<String, Object>();
        problem.put("productId", DemoContract.PRODUCT);
        problem.put("version", DemoContract.VERSION);
        problem.put("category", "STORAGE");
        problem.put("problemId", "file-server-fails-to-start");
        problem.put("title", "The file server does not start after an update");
        problem.put("description", "Since last night's update the file service stops with error 5.");
        problem.put("hardToReach", true);
        return problem;
    }

    private static Map<String, Object> plan(DemoContract.Issued contract, String reservation) {
        return Map.of(
                "contractId",
                contract.id(),
                "reservationId",
                reservation,
                "severity",
                DemoContract.SEVERITY,
                "twentyFourSeven",
                false);
    }

    private static Map<String, Object> contact() {
        return Map.of(
                "primary", Map.of("me", true),
                "preferredMethod", "EMAIL",
                "country", "POL",
                "timeZone", ZONE,
                "language", "en");
    }

    private String advocate(String team) {
        var advocates = journey.send(LEA, Call.get(REQUESTS, BASE + "advocates?teamId=" + team + "&limit=100"))
                .expect(200);
        return StreamSupport.stream(advocates.required("items").spliterator(), false)
                .filter(one -> one.path("displayName").asText().equals(EVE.fullName()))
                .map(one -> one.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new StackException("Eve is not in the team: " + advocates.body()));
    }

    private JsonNode details(String id) {
        return journey.send(ADA, Call.get(REQUESTS, path(id))).expect(200).body();
    }

    private static String path(String id) {
        return BASE + "requests/" + id;
    }
}
