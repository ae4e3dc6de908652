package io.supportplatform.acceptance.invariants;

import io.supportplatform.acceptance.campaign.Timeline;
import io.supportplatform.acceptance.faults.Injections;
import io.supportplatform.acceptance.faults.Pause;
import io.supportplatform.acceptance.load.OutcomeLedger;
import io.supportplatform.acceptance.stack.Databases;
import io.supportplatform.acceptance.stack.Subscriptions;
import io.supportplatform.local.LocalStack;
import io.supportplatform.local.ServiceModule;
import io.supportplatform.local.parts.ReceivedMails;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everything that must be true at the end of a campaign, in one place, and the evidence it is judged by. */
public final class Invariants {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int TAPS = 2;

    private final List<Invariant> all;
    private final Rest rest;
    private final Databases databases;
    private final OutboxAudit audit;
    private final TopicTap tap;
    private final ReceivedMails mailbox;
    private final Timeline timeline;
    private final OutcomeLedger ledger;
    private final Injections injected;
    private final Set<UUID> before = new HashSet<>();
    private final LocalStack stack;

    /** For a campaign that slips nothing in. */
    public Invariants(LocalStack stack, OutcomeLedger ledger, Timeline timeline) {
        this(stack, ledger, new Injections(), timeline);
    }

    public Invariants(LocalStack stack, OutcomeLedger ledger, Injections injected, Timeline timeline) {
        var bootstrap = "127.0.0.1:" + stack.ports().kafka();
        this.stack = stack;
        this.databases = new Databases(stack);
        this.audit = new OutboxAudit(databases);
        this.tap = new TopicTap(bootstrap);
        this.mailbox = stack.mails();
        this.rest = new Rest(new Lags(bootstrap));
        this.timeline = timeline;
        this.ledger = ledger;
        this.injected = injected;
        this.all = List.of(
                rest,
                new CommandsTookEffect(),
                new AnswersAreTrue(),
                new OutboxReachesTopics(),
                new NothingElseOnTopics(),
                new KeysKeepOrder(),
                new InboxHoldsWhatWasSent(new Subscriptions()),
                new OnlyPoisonIsParked(),
                new OneIncidentPerRequest(),
                new BooksBalance(),
                new OneCallPerBooking(),
                new OneCalendarRevision(),
                new MailboxesAgree());
    }

    /** Once after the start and before the load: from now on every outbox row is copied. */
    public void prepare() {
        audit.install();
        tap.records().forEach(record -> record.id().ifPresent(before::add));
    }

    /** Whether nothing moves any more; false also while something cannot be asked. */
    public boolean drained() {
        return unrest().isEmpty();
    }

    /** What still moves or hangs, or why that cannot be asked. At rest is what is so twice: an event may be between two places. */
    public List<String> unrest() {
        var found = look();
        if (!found.isEmpty()) {
            return found;
        }
        Pause.of(BETWEEN_LOOKS);
        return look();
    }

    private List<String> look() {
        try {
            return rest.unrest(databases);
        } catch (RuntimeException away) {
            return List.of("cannot be asked: " + away + ", " + away.getCause());
        }
    }

    /** One sentence for each breach, led by what should have been true. */
    public List<String> breaches() {
        var evidence = evidence();
        var breaches = all.stream()
                .flatMap(invariant ->
                        invariant.breaches(evidence).stream().map(breach -> "[" + invariant.name() + "] " + breach))
                .toList();
        timeline.note("counted, with " + breaches.size() + " breaches");
        return breaches;
    }

    /** I9, apart from the others because it takes half a minute: the projections, filled again from the first event on. */
    public List<String> rebuilt() {
        return new ProjectionsRebuild(stack, databases, tap).breaches();
    }

    /** What the verdict rests on, in numbers. */
    public Counted counted() {
        var evidence = evidence();
        var inboxes = new EnumMap<ServiceModule, Long>(ServiceModule.class);
        for (var service : ServiceModule.values()) {
            inboxes.put(service, databases.count(service, "select count(*) from inbox"));
        }
        return new Counted(
                ledger.entries().size(),
                evidence.audit().values().stream().mapToInt(List::size).sum(),
                evidence.records().size(),
                evidence.mails().size(),
                inboxes);
    }

    /** What was copied and what was sent are of one moment only if nothing was sent in between. */
    private Evidence evidence() {
        var records = tap.records();
        for (int i = 0; i < TAPS; i++) {
            var lines = auditLines();
            var again = tap.records();
            if (byKey(again).equals(byKey(records))) {
                return new Evidence(ledger, injected, databases, lines, again, Set.copyOf(before), mailbox.mails());
            }
            records = again;
        }
        throw new IllegalStateException("records still come in while they are counted");
    }

    /** Partitions are read side by side; only the order within a key is the same each time. */
    private static Map<List<String>, List<TopicTap.Tapped>> byKey(List<TopicTap.Tapped> records) {
        return records.stream().collect(Collectors.groupingBy(record -> List.of(record.topic(), record.key())));
    }

    private Map<ServiceModule, List<OutboxAudit.Line>> auditLines() {
        var lines = new EnumMap<ServiceModule, List<OutboxAudit.Line>>(ServiceModule.class);
        for (var service : ServiceModule.values()) {
            lines.put(service, audit.lines(service));
        }
        return lines;
    }
}
