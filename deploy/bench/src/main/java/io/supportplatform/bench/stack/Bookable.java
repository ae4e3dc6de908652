package io.supportplatform.bench.stack;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.ServiceModule.REQUESTS;
import static io.supportplatform.local.ServiceModule.SCHEDULING;

import io.supportplatform.bench.stack.Copies.Differences;
import io.supportplatform.local.parts.SamplePerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Ada's requests whose call can be booked, each with one of many advocates: one has gone the whole way over REST, the others are
 * copies in scheduling's database. Afterwards only scheduling runs.
 */
public final class Bookable {

    public static final int ADVOCATES = 400;
    public static final String ZONE = "Europe/Warsaw";

    private final Numbered ids;
    private final List<String> starts;
    private final String range;

    private Bookable(Numbered ids, List<String> starts, String range) {
        this.ids = ids;
        this.starts = starts;
        this.range = range;
    }

    /** As many requests as the advocates have free times in the weeks to come, but no more than wanted. */
    public static Bookable prepare(BenchStack stack, int kind, int wanted) {
        stack.run(Set.of(CONTRACTS, REQUESTS, SCHEDULING));
        var template =
                new Journey(stack).bookable(Contracts.prepare(stack, kind).template());
        stack.run(Set.of(SCHEDULING));
        var tomorrow = LocalDate.now(Clock.systemUTC()).plusDays(1);
        var weeks = "from=" + tomorrow + "&to=" + tomorrow.plusDays(27) + "&zone=" + ZONE;
        var starts = stack.as(SamplePerson.ADA)
                .get(SCHEDULING, "/api/scheduling/v1/requests/" + template + "/slots?" + weeks)
                .requires(200)
                .body()
                .path("days")
                .findValuesAsText("start");
        copy(
                stack,
                template,
                new Numbered(kind),
                new Numbered(kind + 100),
                Math.min(wanted, starts.size() * ADVOCATES));
        var fortnight = "from=" + tomorrow + "&to=" + tomorrow.plusDays(13) + "&zone=" + ZONE;
        return new Bookable(new Numbered(kind), starts, fortnight);
    }

    public UUID id(long number) {
        return ids.id(number);
    }

    /** A time that is free for this request as long as it is the only one that books it. */
    public String start(long number) {
        return starts.get(Math.toIntExact(number / ADVOCATES % starts.size()));
    }

    /** The query of two weeks of free times. */
    public String fortnight() {
        return range;
    }

    private static void copy(BenchStack stack, String template, Numbered tickets, Numbered advocates, int count) {
        try (var database = stack.database(SCHEDULING)) {
            var eve = database.text("select advocate_id from ticket where id = '" + template + "'");
            var hers = "advocate_id = '" + eve + "'";
            var another = Differences.in("advocate_id", advocates.sql());
            new Copies(database, 0, ADVOCATES - 1L)
                    .of(
                            "advocate",
                            "id = '" + eve + "'",
                            Differences.in("id", advocates.sql()).and("object_id", "'bench-' || n"))
                    .of("working_hours", hers, another)
                    .of("working_window", hers, another);
            new Copies(database, 0, count - 1L)
                    .of(
                            "ticket",
                            "id = '" + template + "'",
                            Differences.in("id", tickets.sql()).and("advocate_id", advocates.sql("n % " + ADVOCATES)))
                    .of("ticket_contact", "ticket_id = '" + template + "'", Differences.in("ticket_id", tickets.sql()));
            database.settle("advocate", "working_hours", "working_window", "ticket", "ticket_contact");
        }
        stack.checkpoint();
    }
}
