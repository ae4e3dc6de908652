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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * I1: what was answered with yes took effect once, what nobody knows once or not at all, what was refused not at all. Effects
 * are counted per subject; so for each subject they lie between the number of OK commands and that plus the unknown ones.
 */
final class CommandsTookEffect implements Invariant {

    /** Counts the effects of one kind of command: subject and number. */
    private record Effect(Kind kind, ServiceModule service, String sql) {}

    private static final List<Effect> EFFECTS = List.of(
            new Effect(Kind.ISSUE, CONTRACTS, """
                select c.contract_number, count(*) from contract c join lot l on l.contract_id = c.id group by 1\
                """),
            new Effect(Kind.REGISTER, CONTRACTS, """
                select contract_id || ' ' || tenant_id || ':' || object_id, count(*) from registration group by 1\
                """),
            new Effect(Kind.RESERVE, CONTRACTS, """
                select cause_id::text, count(*) from transfer where kind = 'RESERVE' group by 1\
                """),
            new Effect(Kind.RELEASE, CONTRACTS, """
                select cause_id::text, count(*) from transfer where kind = 'RELEASE' group by 1\
                """),
            // The row of the key is written in the transaction of the draft.
            new Effect(Kind.DRAFT, REQUESTS, """
                select key, count(*) from idempotency where operation = 'POST requests' and status = 201 group by 1\
                """),
            new Effect(Kind.FILL_IN, REQUESTS, """
                select id || '/' || step, 1
                  from ticket, lateral (values ('problem', problem_step), ('plan', plan_step), ('contact', contact_step),
                                               ('sharing', sharing_step), ('review', review_step)) s (step, state)
                 where s.state = 'VALID'\
                """),
            new Effect(Kind.SUBMIT, REQUESTS, """
                select ticket_id::text, count(*) from submission_attempt where outcome = 'ACCEPTED' group by 1\
                """),
            new Effect(Kind.ASSIGN, REQUESTS, audited("assign-request")),
            new Effect(Kind.TRANSFER, REQUESTS, audited("propose-transfer")),
            new Effect(Kind.ACCEPT, REQUESTS, audited("accept-transfer")),
            new Effect(Kind.BOOK, SCHEDULING, "select ticket_id::text, count(*) from appointment group by 1"),
            // A cancellation raises the sequence once, whoever cancelled.
            new Effect(Kind.MOVE, SCHEDULING, """
                select id::text, sequence - (state = 'CANCELLED')::int from appointment\
                """),
            new Effect(Kind.CANCEL, SCHEDULING, """
                select id::text, 1 from appointment where state = 'CANCELLED' and cancel_code = 'CUSTOMER'\
                """));

    private static final Set<Kind> ABOUT_TICKETS =
            Set.of(Kind.SUBMIT, Kind.ASSIGN, Kind.TRANSFER, Kind.ACCEPT, Kind.BOOK);

    private static final Set<Kind> ABOUT_CALLS = Set.of(Kind.MOVE, Kind.CANCEL);

    @Override
    public String name() {
        return "every command took effect as often as its answer says";
    }

    @Override
    public List<String> breaches(Evidence evidence) {
        var breaches = new ArrayList<String>();
        EFFECTS.forEach(effect -> breaches.addAll(breaches(evidence, effect)));
        breaches.addAll(discarded(evidence));
        return breaches;
    }

    private static List<String> breaches(Evidence evidence, Effect effect) {
        var counted = evidence.rows(effect.service(), effect.sql()).stream()
                .collect(Collectors.toMap(row -> row.text(0), row -> row.number(1)));
        var told = evidence.ledger().of(effect.kind()).stream().collect(Collectors.groupingBy(Entry::subject));
        var subjects = new TreeSet<>(told.keySet());
        if (ABOUT_TICKETS.contains(effect.kind())) {
            subjects.addAll(created(evidence, Kind.DRAFT));
        }
        if (ABOUT_CALLS.contains(effect.kind())) {
            subjects.addAll(created(evidence, Kind.BOOK));
        }
        var thrownAway = evidence.ledger().perhapsDone(Kind.DISCARD);
        return subjects.stream()
                .filter(subject -> effect.kind() != Kind.FILL_IN || !thrownAway.contains(ticketOf(subject)))
                .flatMap(subject -> judge(
                        effect.kind(),
                        subject,
                        counted.getOrDefault(subject, 0L),
                        told.getOrDefault(subject, List.of()))
                        .stream())
                .toList();
    }

    /** So that an effect is found also on what nobody gave that command. */
    private static List<String> created(Evidence evidence, Kind kind) {
        return evidence.ledger().of(kind).stream()
                .filter(entry -> entry.outcome() == Outcome.OK)
                .map(Entry::result)
                .toList();
    }

    private static List<String> judge(Kind kind, String subject, long effects, List<Entry> told) {
        var ok = count(told, Outcome.OK);
        var most = ok + count(told, Outcome.UNKNOWN);
        return ok <= effects && effects <= most
                ? List.of()
                : List.of("%s of %s took effect %d times, but was answered: %s"
                        .formatted(kind, subject, effects, answers(told)));
    }

    /** A draft that was thrown away is gone, one that was not is there. */
    private static List<String> discarded(Evidence evidence) {
        var there = evidence.rows(REQUESTS, "select id::text from ticket").stream()
                .map(row -> row.text(0))
                .collect(Collectors.toSet());
        var told = evidence.ledger().of(Kind.DISCARD).stream().collect(Collectors.groupingBy(Entry::subject));
        var started = evidence.ledger().of(Kind.DRAFT).stream()
                .filter(entry -> entry.outcome() == Outcome.OK)
                .collect(Collectors.toMap(Entry::result, Function.identity()));
        return new TreeMap<String, Entry>(started)
                .keySet().stream()
                        .flatMap(ticket -> judge(
                                Kind.DISCARD,
                                ticket,
                                there.contains(ticket) ? 0 : 1,
                                told.getOrDefault(ticket, List.of()))
                                .stream())
                        .toList();
    }

    private static String audited(String action) {
        return "select subject, count(*) from staff_audit where action = '" + action + "' group by 1";
    }

    private static String ticketOf(String step) {
        return step.substring(0, step.indexOf('/'));
    }

    private static long count(List<Entry> told, Outcome outcome) {
        return told.stream().filter(entry -> entry.outcome() == outcome).count();
    }

    private static Map<Outcome, Long> answers(List<Entry> told) {
        return told.stream().collect(Collectors.groupingBy(Entry::outcome, TreeMap::new, Collectors.counting()));
    }
}
