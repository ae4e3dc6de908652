package io.supportplatform.acceptance.campaign;

import io.supportplatform.acceptance.faults.Fault;
import io.supportplatform.acceptance.faults.Fault.Kill;
import io.supportplatform.acceptance.faults.Fault.KillWhileSubmitting;
import io.supportplatform.acceptance.load.Kind;
import io.supportplatform.acceptance.load.Outcome;
import io.supportplatform.acceptance.load.OutcomeLedger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What must have happened at least: of a campaign that did less, it proves nothing that all its invariants hold. */
final class Floors {

    /** A fifth of what two cores manage that are busy with faults as well. */
    private static final Duration A_JOURNEY = Duration.ofSeconds(3);

    private static final int UNKNOWN_PERCENT = 10;

    private Floors() {}

    /** The load: enough journeys to their end, something of every kind, and few commands of which nobody knows. */
    static List<String> load(Duration load, long completeJourneys, OutcomeLedger ledger) {
        var missed = new ArrayList<String>();
        var floor = load.dividedBy(A_JOURNEY);
        if (completeJourneys < floor) {
            missed.add("only %d journeys were complete, and %d is the least".formatted(completeJourneys, floor));
        }
        for (var kind : Kind.values()) {
            if (ledger.of(kind).stream().noneMatch(entry -> entry.outcome() == Outcome.OK)) {
                missed.add("no %s was answered with yes".formatted(kind));
            }
        }
        var unknown = ledger.count(Outcome.UNKNOWN);
        var all = ledger.entries().size();
        if (unknown * 100 > (long) all * UNKNOWN_PERCENT) {
            missed.add("of %d commands %d are unknown, and %d %% is the most".formatted(all, unknown, UNKNOWN_PERCENT));
        }
        return missed;
    }

    /** The faults: every kill that was planned, and one of them, not each, in the middle of a submission. */
    static List<String> faults(List<Fault> planned, Map<String, Integer> done) {
        var missed = new ArrayList<String>();
        var kills = planned.stream()
                .filter(Kill.class::isInstance)
                .collect(Collectors.groupingBy(Fault::kind, TreeMap::new, Collectors.counting()));
        kills.forEach((kind, times) -> {
            if (done.getOrDefault(kind, 0) < times) {
                missed.add("%s was done %d times of %d".formatted(kind, done.getOrDefault(kind, 0), times));
            }
        });
        planned.stream()
                .filter(KillWhileSubmitting.class::isInstance)
                .map(Fault::kind)
                .distinct()
                .filter(kind -> !done.containsKey(kind))
                .forEach(kind -> missed.add(kind + " never hit a submission"));
        return missed;
    }
}
