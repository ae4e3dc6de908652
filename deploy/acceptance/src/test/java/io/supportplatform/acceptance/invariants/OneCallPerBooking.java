package io.supportplatform.acceptance.invariants;

import static io.supportplatform.local.ServiceModule.REQUESTS;
import static io.supportplatform.local.ServiceModule.SCHEDULING;

import io.supportplatform.acceptance.load.Kind;
import io.supportplatform.acceptance.load.Outcome;
import io.supportplatform.acceptance.load.OutcomeLedger.Entry;
import io.supportplatform.acceptance.stack.Databases.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * I7 and I8, the calls: a booking that nobody took back is live and has its time, at most one per request and with the
 * advocate who has the request; no advocate has two calls at once; requests shows every call as scheduling knows it.
 */
final class OneCallPerBooking implements Invariant {

    private static final String CALLS = """
        select a.id, a.ticket_id, a.state, a.starts_at, a.ends_at, a.advocate_id, t.advocate_id,
               exists (select from occupancy o
                        where o.id = a.id and o.advocate_id = a.advocate_id
                          and o.block_start <= a.starts_at and o.block_end >= a.ends_at)
          from appointment a join ticket t on t.id = a.ticket_id
         order by a.id\
        """;

    private static final String OVERLAPS = """
        select a.id, b.id, a.advocate_id
          from occupancy a join occupancy b on a.advocate_id = b.advocate_id and a.id < b.id
           and a.block_start < b.block_end and b.block_start < a.block_end\
        """;

    private static final String STRAY = """
        select o.id, a.state from occupancy o left join appointment a on a.id = o.id
         where a.id is null or a.state = 'CANCELLED'\
        """;

    private static final String OWNERS = "select id, advocate_id from ticket where advocate_id is not null";
    private static final String SHOWN = "select id, state, start_at, end_at from appointment";

    @Override
    public String name() {
        return "every confirmed booking is one live call, and nobody has two at once";
    }

    @Override
    public List<String> breaches(Evidence evidence) {
        var calls = byId(evidence.rows(SCHEDULING, CALLS));
        var breaches = new ArrayList<String>();
        breaches.addAll(confirmed(evidence, calls));
        breaches.addAll(live(evidence, calls));
        breaches.addAll(shown(evidence, calls));
        evidence.rows(SCHEDULING, OVERLAPS)
                .forEach(row -> breaches.add(
                        "calls %s and %s of advocate %s overlap".formatted(row.text(0), row.text(1), row.text(2))));
        evidence.rows(SCHEDULING, STRAY)
                .forEach(row -> breaches.add("time is taken for call %s, which is %s"
                        .formatted(row.text(0), row.text(1).isEmpty() ? "unknown" : row.text(1))));
        return breaches;
    }

    /** A transfer takes the call back too, whoever booked it. */
    private static List<String> confirmed(Evidence evidence, Map<String, Row> calls) {
        var takenBack = new HashSet<>(evidence.ledger().perhapsDone(Kind.CANCEL));
        var moved = evidence.ledger().perhapsDone(Kind.TRANSFER);
        return evidence.ledger().of(Kind.BOOK).stream()
                .filter(entry -> entry.outcome() == Outcome.OK)
                .filter(entry -> !takenBack.contains(entry.result()) && !moved.contains(entry.subject()))
                .filter(entry -> !isLive(calls.get(entry.result())))
                .map(Entry::result)
                .map("call %s was confirmed and never taken back, but it is not live"::formatted)
                .toList();
    }

    private static boolean isLive(@org.jspecify.annotations.Nullable Row call) {
        return call != null && !call.text(2).equals("CANCELLED");
    }

    private static List<String> live(Evidence evidence, Map<String, Row> calls) {
        var owners = byId(evidence.rows(REQUESTS, OWNERS));
        var breaches = new ArrayList<String>();
        var byTicket = new TreeMap<String, String>();
        calls.values().stream()
                .filter(call -> call.text(2).matches("SCHEDULED|STARTED"))
                .forEach(call -> {
                    var owner = owners.get(call.text(1));
                    var other = byTicket.put(call.text(1), call.text(0));
                    if (other != null) {
                        breaches.add("request %s has two live calls, %s and %s"
                                .formatted(call.text(1), other, call.text(0)));
                    }
                    if (!call.text(7).equals("t")) {
                        breaches.add("call %s is live, but its time is not taken".formatted(call.text(0)));
                    }
                    if (owner == null
                            || !owner.text(1).equals(call.text(5))
                            || !call.text(6).equals(call.text(5))) {
                        breaches.add("call %s is with advocate %s, who does not have request %s"
                                .formatted(call.text(0), call.text(5), call.text(1)));
                    }
                });
        return breaches;
    }

    private static List<String> shown(Evidence evidence, Map<String, Row> calls) {
        var shown = byId(evidence.rows(REQUESTS, SHOWN));
        var breaches = new ArrayList<String>();
        calls.forEach((id, call) -> {
            var there = shown.get(id);
            // Requests hears of no end; it compares the time with its own clock.
            var state = call.text(2).equals("ENDED") ? "SCHEDULED|STARTED" : call.text(2);
            if (there == null) {
                breaches.add("requests does not know call %s of request %s".formatted(id, call.text(1)));
            } else if (!there.text(1).matches(state)
                    || !there.text(2).equals(call.text(3))
                    || !there.text(3).equals(call.text(4))) {
                breaches.add("requests shows call %s as %s at %s, but it is %s at %s"
                        .formatted(id, there.text(1), there.text(2), call.text(2), call.text(3)));
            }
        });
        return breaches;
    }

    private static Map<String, Row> byId(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.toMap(row -> row.text(0), Function.identity(), (a, b) -> a, TreeMap::new));
    }
}
