package io.supportplatform.acceptance.invariants;

import static io.supportplatform.local.ServiceModule.CONTRACTS;
import static io.supportplatform.local.ServiceModule.REQUESTS;
import static io.supportplatform.local.ServiceModule.SCHEDULING;

import io.supportplatform.acceptance.load.Kind;
import io.supportplatform.acceptance.load.Outcome;
import io.supportplatform.acceptance.load.OutcomeLedger.Entry;
import io.supportplatform.local.ServiceModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * I1, the ids: what an answer names is what is stored, an attempt that was refused is refused for good, and there is no
 * request that nobody started.
 */
final class AnswersAreTrue implements Invariant {

    private static final String ISSUED = "select contract_number || ' ' || id from contract";
    private static final String ATTEMPTS =
            "select ticket_id || ' ' || attempt_id || ' ' || outcome from submission_attempt";
    private static final String BOOKED = "select ticket_id || ' ' || id from appointment";

    // Materialized, so that nothing but the bodies of started drafts is read as JSON.
    private static final String STARTED = """
        with answered as materialized (
            select convert_from(body, 'UTF8') as body from idempotency
             where operation = 'POST requests' and status = 201)
        select id::text from ticket
         where id::text not in (select body::jsonb ->> 'id' from answered)\
        """;

    @Override
    public String name() {
        return "the ids in the answers are the ids that are stored";
    }

    @Override
    public List<String> breaches(Evidence evidence) {
        var breaches = new ArrayList<String>();
        breaches.addAll(missing(evidence, Kind.ISSUE, CONTRACTS, ISSUED));
        breaches.addAll(missing(evidence, Kind.BOOK, SCHEDULING, BOOKED));
        breaches.addAll(attempts(evidence));
        evidence.rows(REQUESTS, STARTED)
                .forEach(row -> breaches.add("request " + row.text(0) + " exists, but no answer ever named it"));
        return breaches;
    }

    private static List<String> missing(Evidence evidence, Kind kind, ServiceModule service, String sql) {
        var stored = texts(evidence, service, sql);
        return evidence.ledger().of(kind).stream()
                .filter(entry -> entry.outcome() == Outcome.OK)
                .filter(entry -> !stored.contains(entry.subject() + " " + entry.result()))
                .map(entry -> "%s of %s was answered with id %s, which is not stored"
                        .formatted(kind, entry.subject(), entry.result()))
                .toList();
    }

    private static List<String> attempts(Evidence evidence) {
        var stored = texts(evidence, REQUESTS, ATTEMPTS);
        var thrownAway = evidence.ledger().perhapsDone(Kind.DISCARD);
        return evidence.ledger().of(Kind.SUBMIT).stream()
                .filter(entry ->
                        entry.outcome() != Outcome.UNKNOWN && !entry.result().isEmpty())
                .filter(entry -> !thrownAway.contains(entry.subject()))
                .filter(entry -> !stored.contains(attempt(entry)))
                .map(entry -> "SUBMIT of %s was answered with %s for attempt %s, which is not what is stored"
                        .formatted(entry.subject(), entry.outcome(), entry.result()))
                .toList();
    }

    private static String attempt(Entry entry) {
        var outcome = entry.outcome() == Outcome.OK ? "ACCEPTED" : "REFUSED";
        return entry.subject() + " " + entry.result() + " " + outcome;
    }

    private static Set<String> texts(Evidence evidence, ServiceModule service, String sql) {
        return evidence.rows(service, sql).stream().map(row -> row.text(0)).collect(Collectors.toSet());
    }
}
