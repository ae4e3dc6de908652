package io.supportplatform.acceptance.invariants;

import static io.supportplatform.local.ServiceModule.NOTIFICATION;
import static io.supportplatform.local.ServiceModule.SCHEDULING;

import io.supportplatform.acceptance.stack.Databases.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * I7, the mails as stored: for each call and each person concerned, the newest mail is the one about the call's latest
 * revision, it was sent, and no older one can follow; a cancelled call ends with a cancellation.
 */
final class OneCalendarRevision implements Invariant {

    private static final String CALLS = "select id, sequence, state from appointment";
    private static final String KNOWN = "select appointment_id, sequence from appointment";

    private static final String NEWEST = """
        select distinct on (stream) stream, appointment_id, revision, kind, state, coalesce(failure, '')
          from message where appointment_id is not null
         order by stream, revision desc\
        """;

    private static final String OPEN = """
        select stream, revision, state from message
         where appointment_id is not null and state in ('PENDING', 'LEASED', 'RETRY', 'WAITING_FOR_ADDRESS')\
        """;

    @Override
    public String name() {
        return "the newest mail about every call is about its latest revision";
    }

    @Override
    public List<String> breaches(Evidence evidence) {
        var calls = byFirst(evidence.rows(SCHEDULING, CALLS));
        var known = byFirst(evidence.rows(NOTIFICATION, KNOWN));
        var breaches = new ArrayList<String>();
        calls.forEach((id, call) -> {
            var there = known.get(id);
            if (there == null || !there.text(1).equals(call.text(1))) {
                breaches.add("call %s has revision %s, but notification knows %s"
                        .formatted(id, call.text(1), there == null ? "nothing of it" : "revision " + there.text(1)));
            }
        });
        known.keySet().stream()
                .filter(id -> !calls.containsKey(id))
                .forEach(id -> breaches.add("notification knows call %s, which does not exist".formatted(id)));
        breaches.addAll(newest(evidence, calls));
        evidence.rows(NOTIFICATION, OPEN)
                .forEach(row -> breaches.add(
                        "mail %s revision %s is still %s".formatted(row.text(0), row.text(1), row.text(2))));
        return breaches;
    }

    private static List<String> newest(Evidence evidence, Map<String, Row> calls) {
        var told = new TreeMap<String, Integer>();
        var breaches = new ArrayList<String>();
        for (var mail : evidence.rows(NOTIFICATION, NEWEST)) {
            told.merge(mail.text(1), 1, Integer::sum);
            var call = calls.get(mail.text(1));
            if (call != null && !isAbout(mail, call)) {
                breaches.add("the newest mail %s is revision %s, %s and %s %s, but the call is %s with revision %s"
                        .formatted(
                                mail.text(0),
                                mail.text(2),
                                mail.text(3),
                                mail.text(4),
                                mail.text(5),
                                call.text(2),
                                call.text(1)));
            }
        }
        // At least a customer and the advocate.
        calls.keySet().stream()
                .filter(id -> told.getOrDefault(id, 0) < 2)
                .forEach(id ->
                        breaches.add("only %d people were told about call %s".formatted(told.getOrDefault(id, 0), id)));
        return breaches;
    }

    private static boolean isAbout(Row mail, Row call) {
        return mail.text(2).equals(call.text(1))
                && mail.text(3).equals(kind(call))
                && mail.text(4).equals("SENT");
    }

    private static String kind(Row call) {
        if (call.text(2).equals("CANCELLED")) {
            return "APPOINTMENT_CANCELLED";
        }
        return call.number(1) == 0 ? "APPOINTMENT_CONFIRMED" : "APPOINTMENT_MOVED";
    }

    private static Map<String, Row> byFirst(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.toMap(row -> row.text(0), Function.identity(), (a, b) -> a, TreeMap::new));
    }
}
