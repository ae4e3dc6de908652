package io.supportplatform.acceptance.invariants;

import io.supportplatform.acceptance.stack.Databases;
import io.supportplatform.local.ServiceModule;
import java.util.ArrayList;
import java.util.List;

/**
 * I10: the platform has come to rest. Outboxes are empty, every group has read its topics to the end, no request waits for its
 * answer, no mail is on its way, and no session sits on an open transaction.
 */
final class Rest implements Invariant {

    private static final String SUBMITTING =
            "select count(*), coalesce(min(id::text), '') from ticket where state = 'SUBMITTING'";
    private static final String ON_THE_WAY = """
        select count(*), coalesce(min(id::text), '') from message
         where state in ('PENDING', 'LEASED', 'RETRY', 'WAITING_FOR_ADDRESS')\
        """;

    /** Longer than any of our transactions takes, even on a busy machine. */
    private static final String IDLE_IN_TRANSACTION = """
        select datname, usename, pid, now() - state_change, left(query, 100) from pg_stat_activity
         where state like 'idle in transaction%' and state_change < clock_timestamp() - interval '5 seconds'\
        """;

    private final Lags lags;

    Rest(Lags lags) {
        this.lags = lags;
    }

    @Override
    public String name() {
        return "the platform has come to rest";
    }

    @Override
    public List<String> breaches(Evidence evidence) {
        return unrest(evidence.databases());
    }

    /** What still moves, or hangs. */
    List<String> unrest(Databases databases) {
        var found = new ArrayList<String>();
        for (var service : ServiceModule.values()) {
            var waiting = databases.count(service, "select count(*) from outbox");
            if (waiting > 0) {
                found.add("%d events wait in the outbox of %s".formatted(waiting, service.key()));
            }
        }
        found.addAll(lags.behind(ServiceModule.values()));
        waiting(databases, ServiceModule.REQUESTS, SUBMITTING, "%s requests are SUBMITTING, among them %s", found);
        waiting(databases, ServiceModule.NOTIFICATION, ON_THE_WAY, "%s mails are on their way, among them %s", found);
        databases
                .rows("postgres", IDLE_IN_TRANSACTION)
                .forEach(row -> found.add("session %s of %s on %s sits on an open transaction since %s: %s"
                        .formatted(row.text(2), row.text(1), row.text(0), row.text(3), row.text(4))));
        return found;
    }

    private static void waiting(
            Databases databases, ServiceModule service, String sql, String sentence, List<String> found) {
        var row = databases.rows(service, sql).getFirst();
        if (row.number(0) > 0) {
            found.add(sentence.formatted(row.text(0), row.text(1)));
        }
    }
}
