package io.supportplatform.local;

import static io.supportplatform.local.ServiceModule.SCHEDULING;
import static io.supportplatform.local.parts.SamplePerson.ADA;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** The demo's steps in scheduling: see the free times, book, look into the lobby, move, cancel, book again. */
final class DemoAppointment {

    private static final String BASE = "/api/scheduling/v1/";
    private static final String ZONE = "Europe/Warsaw";
    private static final int TRIES = 5;

    private final Journey journey;
    private final DemoMails mails;
    private final String run;
    private final Clock clock = Clock.systemUTC();

    DemoAppointment(Journey journey, DemoMails mails, String run) {
        this.journey = journey;
        this.mails = mails;
        this.run = run;
    }

    /** Ada has read the mail about one step, after that with the case details, before she takes the next. */
    void bookMoveCancelAndBookAgain(DemoRequest.Ticket ticket) {
        awaitState(ticket, "AVAILABLE");
        var first = book(ticket, "first");
        mails.awaitNumber(ticket, 2);
        var moved = reschedule(ticket, first);
        mails.awaitNumber(ticket, 3);
        cancel(moved);
        mails.awaitNumber(ticket, 4);
        awaitState(ticket, "AVAILABLE");
        var last = book(ticket, "last");
        lobby(last);
    }

    private void awaitState(DemoRequest.Ticket ticket, String wanted) {
        var state = journey.await(
                "appointment state " + wanted,
                () -> journey.send(ADA, Call.get(SCHEDULING, BASE + "requests/" + ticket.id() + "/appointment-state"))
                        .expect(200, 404)
                        .body(),
                body -> body.path("state").asText().equals(wanted));
        journey.tell(
                ADA, "asks whether a call can be booked", state.path("state").asText());
    }

    /** Somebody else may take the slot in between; then the next free one is tried. */
    private JsonNode book(DemoRequest.Ticket ticket, String which) {
        for (int tries = 1; ; tries++) {
            var slot = slot(ticket, tries - 1);
            var wanted = Map.of("start", slot, "zone", ZONE, "locale", "en");
            var book = Call.post(SCHEDULING, BASE + "requests/" + ticket.id() + "/appointments", wanted);
            var answer = journey.send(ADA, book.idempotencyKey("demo-book-%s-%d-%s".formatted(which, tries, run)));
            if (answer.status() != 409 || tries == TRIES) {
                answer.expect(201);
                journey.tell(ADA, "books a call", "%s, appointment %s".formatted(slot, answer.text("id")));
                return answer.body();
            }
        }
    }

    private JsonNode reschedule(DemoRequest.Ticket ticket, JsonNode appointment) {
        var id = appointment.path("id").asText();
        var slot = slot(ticket, TRIES);
        var moved = journey.change(
                        ADA,
                        Call.get(SCHEDULING, BASE + "appointments/" + id),
                        current -> Call.post(
                                        SCHEDULING, BASE + "appointments/" + id + "/reschedule", Map.of("start", slot))
                                .idempotencyKey("demo-move-" + run))
                .expect(200);
        journey.tell(ADA, "moves it", "now " + moved.text("start"));
        return moved.body();
    }

    private void cancel(JsonNode appointment) {
        var id = appointment.path("id").asText();
        var resource = Call.get(SCHEDULING, BASE + "appointments/" + id);
        journey.change(
                        ADA,
                        resource,
                        current -> Call.post(
                                SCHEDULING,
                                BASE + "appointments/" + id + "/cancel",
                                Map.of("text", "I am travelling that day.")))
                // Lost answer, second try: the first one has already cancelled it.
                .expect(200, 204, 409);
        journey.tell(ADA, "cancels it", journey.send(ADA, resource).expect(200).text("state"));
    }

    /** The link in the mail leads to the lobby, where everybody waits until the advocate starts. */
    private void lobby(JsonNode appointment) {
        var link = appointment.path("links").path("join").asText();
        if (link.isEmpty()) {
            throw new StackException("The appointment has no join link: " + appointment);
        }
        var path = URI.create(link).getPath();
        var lobby = journey.send(ADA, Call.get(SCHEDULING, path)).expect(200);
        journey.tell(
                ADA,
                "follows the join link",
                lobby.body().path("state").asText(lobby.body().toString()));
    }

    private String slot(DemoRequest.Ticket ticket, int index) {
        var today = LocalDate.now(clock.withZone(ZoneId.of(ZONE)));
        var query = BASE
                + "requests/%s/slots?from=%s&to=%s&zone=%s".formatted(ticket.id(), today, today.plusDays(14), ZONE);
        var offer = journey.send(ADA, Call.get(SCHEDULING, query)).expect(200);
        var starts = offer.required("days").findValuesAsText("start");
        if (starts.size() <= index) {
            throw new StackException(
                    "Eve has too few free times left (%d) in the next two weeks.".formatted(starts.size()));
        }
        return starts.get(index);
    }
}
