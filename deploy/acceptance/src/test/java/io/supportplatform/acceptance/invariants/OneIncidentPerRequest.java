package io.supportplatform.acceptance.invariants;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.ServiceModule.REQUESTS;

import io.supportplatform.acceptance.stack.Databases.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * I6: one incident is consumed for each submitted request, none is lost and none consumed without one; every attempt has its
 * answer, the same in both databases, and no request is left SUBMITTING.
 */
final class OneIncidentPerRequest implements Invariant {

    private static final String CONSUMED = "select ticket_id, attempt_id from consumption";
    private static final String OPEN = """
        select ticket.id, ticket.state, attempt.attempt_id
          from ticket left join submission_attempt attempt
            on attempt.ticket_id = ticket.id and attempt.outcome = 'ACCEPTED'
         where ticket.state <> 'DRAFT'\
        """;
    private static final String PENDING =
            "select ticket_id, attempt_id from submission_attempt where outcome = 'PENDING'";
    private static final String ANSWERS =
            "select attempt_id, replace(outcome, 'CONSUMED', 'ACCEPTED'), ticket_id from attempt";
    private static final String HEARD = "select attempt_id, outcome, ticket_id from submission_attempt";

    @Override
    public String name() {
        return "every submitted request has consumed one incident, and nothing else has";
    }

    @Override
    public List<String> breaches(Evidence evidence) {
        var breaches = new ArrayList<String>();
        breaches.addAll(requestsAndIncidents(evidence));
        breaches.addAll(answers(evidence));
        evidence.rows(REQUESTS, PENDING)
                .forEach(row ->
                        breaches.add("attempt %s of request %s has no answer".formatted(row.text(1), row.text(0))));
        return breaches;
    }

    private static List<String> requestsAndIncidents(Evidence evidence) {
        var consumed = byFirst(evidence.rows(CONTRACTS, CONSUMED));
        var open = byFirst(evidence.rows(REQUESTS, OPEN));
        var breaches = new ArrayList<String>();
        open.forEach((ticket, row) -> {
            var incident = consumed.get(ticket);
            if (row.text(1).equals("SUBMITTING")) {
                breaches.add("request %s is still SUBMITTING".formatted(ticket));
            } else if (incident == null) {
                breaches.add("request %s is %s without an incident".formatted(ticket, row.text(1)));
            } else if (!incident.text(1).equals(row.text(2))) {
                breaches.add("request %s was accepted by attempt %s, but its incident is of attempt %s"
                        .formatted(ticket, row.text(2), incident.text(1)));
            }
        });
        var lost = new TreeSet<>(consumed.keySet());
        lost.removeAll(open.keySet());
        lost.forEach(
                ticket -> breaches.add("an incident is consumed for request %s, which is not open".formatted(ticket)));
        return breaches;
    }

    /** A draft takes its attempts with it when it is thrown away; so only what requests knows is compared. */
    private static List<String> answers(Evidence evidence) {
        var given = byFirst(evidence.rows(CONTRACTS, ANSWERS));
        var breaches = new ArrayList<String>();
        byFirst(evidence.rows(REQUESTS, HEARD)).forEach((attempt, heard) -> {
            var answer = given.get(attempt);
            if (answer == null && !heard.text(1).equals("PENDING")) {
                breaches.add("attempt %s of request %s is %s, but contracts has never answered it"
                        .formatted(attempt, heard.text(2), heard.text(1)));
            } else if (answer != null && !answer.text(1).equals(heard.text(1))) {
                breaches.add("attempt %s of request %s is %s in requests, but %s in contracts"
                        .formatted(attempt, heard.text(2), heard.text(1), answer.text(1)));
            }
        });
        return breaches;
    }

    private static Map<String, Row> byFirst(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.toMap(row -> row.text(0), Function.identity(), (a, b) -> a, TreeMap::new));
    }
}
