package io.supportplatform.acceptance.load;

import static io.supportplatform.local.ServiceModule.SCHEDULING;

import io.supportplatform.acceptance.load.Commands.Command;
import io.supportplatform.local.parts.SamplePerson;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** What a customer does with the call about a request. */
final class Calls {

    private static final String BASE = "/api/scheduling/v1/";
    private static final String ZONE = "Europe/Warsaw";
    private static final int TRIES = 3;

    private final Commands commands;
    private final Clock clock = Clock.systemUTC();

    Calls(Commands commands) {
        this.commands = commands;
    }

    /** Books one of the next free times, if nobody else is always faster. */
    Optional<String> book(SamplePerson who, String ticket, Random chance) {
        awaitState(who, ticket, "AVAILABLE");
        for (int i = 0; i < TRIES; i++) {
            var slot = slot(who, ticket, chance);
            var booked = slot.flatMap(start -> book(who, ticket, start));
            if (booked.isPresent()) {
                return booked;
            }
        }
        return Optional.empty();
    }

    /** Asks for a call where none is to be had, so that refusals are among the outcomes. */
    void bookInVain(SamplePerson who, String ticket) {
        var start = today().plusDays(7).atTime(10, 0).atZone(ZoneId.of(ZONE)).toInstant();
        book(who, ticket, start.toString());
    }

    void move(SamplePerson who, String ticket, String call, Random chance) {
        var etag = read(who, call).etagOrGiveUp();
        slot(who, ticket, chance).ifPresent(start -> {
            var key = UUID.randomUUID().toString();
            var move = Request.post(who, SCHEDULING, path(call) + "/reschedule", Map.of("start", start))
                    .ifMatch(etag)
                    .key(key);
            // Somebody else may have been faster; then it stays where it was.
            var _ = commands.byKeyInARace(
                            new Command(Kind.MOVE, call, key, move),
                            () -> read(who, call).etagOrGiveUp().equals(etag))
                    .isOk();
        });
    }

    void cancel(SamplePerson who, String call) {
        var etag = read(who, call).etagOrGiveUp();
        var cancel = Request.post(who, SCHEDULING, path(call) + "/cancel", Map.of("text", "I am travelling."))
                .ifMatch(etag);
        var settled = commands.byStateOfOwn(
                new Command(Kind.CANCEL, call, etag, cancel),
                Calls::isOffByCustomer,
                () -> isOffByCustomer(read(who, call)));
        // A transfer of which scheduling hears only now may be faster; then it is off without us. Nothing else may
        // refuse it.
        if (!settled.body().path("state").asText().equals("CANCELLED")) {
            settled.requireOk();
        }
    }

    /** The other team's call is off as soon as scheduling has heard of the transfer. */
    void awaitCancelled(SamplePerson who, String call) {
        commands.await(
                Request.get(who, SCHEDULING, path(call)),
                answer -> answer.text("state").equals("CANCELLED"));
    }

    /** What scheduling has heard of the request by now. */
    void awaitState(SamplePerson who, String ticket, String state) {
        commands.await(
                appointmentState(who, ticket), answer -> answer.text("state").equals(state));
    }

    private boolean hasNoCall(SamplePerson who, String ticket) {
        return !commands.read(appointmentState(who, ticket)).text("state").equals("SCHEDULED");
    }

    private static Request appointmentState(SamplePerson who, String ticket) {
        return Request.get(who, SCHEDULING, BASE + "requests/" + ticket + "/appointment-state");
    }

    private Optional<String> book(SamplePerson who, String ticket, String start) {
        var key = UUID.randomUUID().toString();
        var wish = Map.of("start", start, "zone", ZONE, "locale", "en");
        var book = Request.post(who, SCHEDULING, BASE + "requests/" + ticket + "/appointments", wish)
                .key(key);
        var settled = commands.byKeyInARace(new Command(Kind.BOOK, ticket, key, book), () -> hasNoCall(who, ticket));
        return settled.isOk() ? Optional.of(settled.id()) : Optional.empty();
    }

    private static boolean isOffByCustomer(Reply.Answer call) {
        return call.body().path("cancellation").path("code").asText().equals("CUSTOMER");
    }

    private Reply.Answer read(SamplePerson who, String call) {
        return commands.read(Request.get(who, SCHEDULING, path(call)));
    }

    /** One of the first free times of a week; many want the same, which is the point. */
    private Optional<String> slot(SamplePerson who, String ticket, Random chance) {
        var from = today().plusDays(1 + chance.nextInt(10));
        var query = "requests/%s/slots?from=%s&to=%s&zone=%s".formatted(ticket, from, from.plusDays(7), ZONE);
        List<String> starts = commands.read(Request.get(who, SCHEDULING, BASE + query))
                .body()
                .path("days")
                .findValuesAsText("start");
        return starts.isEmpty()
                ? Optional.empty()
                : Optional.of(starts.get(chance.nextInt(Math.min(3, starts.size()))));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of(ZONE)));
    }

    private static String path(String call) {
        return BASE + "appointments/" + call;
    }
}
