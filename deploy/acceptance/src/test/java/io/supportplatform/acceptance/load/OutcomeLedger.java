package io.supportplatform.acceptance.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the drivers were told about each of their commands; the invariants hold the databases against it. Safe for many threads. */
public final class OutcomeLedger {

    /**
     * One command that is over.
     *
     * @param subject see {@link Kind}
     * @param key     idempotency key, or what stands in for one
     * @param code    problem code of a refusal, reason of an unknown outcome, else empty
     * @param result  id that came back: of what was created, or of the attempt to submit; may be empty
     * @param tries   how often it was sent
     */
    public record Entry(
            Kind kind, String subject, String key, Outcome outcome, String code, String result, int tries) {}

    private final List<Entry> entries = new ArrayList<>();

    public synchronized void add(Entry entry) {
        entries.add(entry);
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    public List<Entry> of(Kind kind) {
        return entries().stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** The subjects of the commands of this kind that took effect, or may have. */
    public Set<String> perhapsDone(Kind kind) {
        return of(kind).stream()
                .filter(entry -> entry.outcome() != Outcome.REJECTED)
                .map(Entry::subject)
                .collect(Collectors.toSet());
    }

    /** Which refusals there were, such as {@code BOOK SLOT_TAKEN}, and how often. */
    public Map<String, Long> refusals() {
        return entries().stream()
                .filter(entry -> entry.outcome() == Outcome.REJECTED)
                .collect(Collectors.groupingBy(
                        entry -> entry.kind() + " " + entry.code(), java.util.TreeMap::new, Collectors.counting()));
    }

    public long count(Outcome outcome) {
        return entries().stream().filter(entry -> entry.outcome() == outcome).count();
    }

    /** One line per kind of command: how many were OK, rejected, unknown, and how many were repeated. */
    public List<String> table() {
        var rows = new ArrayList<String>();
        rows.add("%-9s %7s %9s %8s %9s".formatted("command", "ok", "rejected", "unknown", "repeated"));
        var byKind = new EnumMap<Kind, List<Entry>>(Kind.class);
        entries()
                .forEach(entry -> byKind.computeIfAbsent(entry.kind(), _ -> new ArrayList<>())
                        .add(entry));
        byKind.forEach((kind, all) -> rows.add("%-9s %7d %9d %8d %9d"
                .formatted(
                        kind,
                        count(all, Outcome.OK),
                        count(all, Outcome.REJECTED),
                        count(all, Outcome.UNKNOWN),
                        all.stream().filter(entry -> entry.tries() > 1).count())));
        return rows;
    }

    private static long count(List<Entry> entries, Outcome outcome) {
        return entries.stream().filter(entry -> entry.outcome() == outcome).count();
    }
}
