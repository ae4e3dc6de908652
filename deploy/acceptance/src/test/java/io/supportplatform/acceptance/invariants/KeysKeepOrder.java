package io.supportplatform.acceptance.invariants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * I4: the first occurrences of a key's events are on the topic in the order in which they were committed. Mails about one
 * request are under way side by side, each with a life of its own, so {@code support.notifications} promises no order.
 */
final class KeysKeepOrder implements Invariant {

    private static final String UNORDERED = "support.notifications";

    private record Key(String topic, String key) {}

    @Override
    public String name() {
        return "a key's events appear in the order in which they were committed";
    }

    @Override
    public List<String> breaches(Evidence evidence) {
        var seqs = new HashMap<UUID, OutboxAudit.Line>();
        evidence.audit().values().stream()
                .flatMap(Collection::stream)
                .filter(line -> !line.topic().equals(UNORDERED))
                .forEach(line -> seqs.put(line.id(), line));
        var breaches = new ArrayList<String>();
        firstOccurrences(evidence, seqs).forEach((key, lines) -> {
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i).seq() < lines.get(i - 1).seq()) {
                    breaches.add("on %s of key %s, %s comes after %s, but was committed before it"
                            .formatted(key.topic(), key.key(), told(lines.get(i)), told(lines.get(i - 1))));
                }
            }
        });
        return breaches;
    }

    private static Map<Key, List<OutboxAudit.Line>> firstOccurrences(
            Evidence evidence, Map<UUID, OutboxAudit.Line> audited) {
        var seen = new HashSet<UUID>();
        var byKey = new LinkedHashMap<Key, List<OutboxAudit.Line>>();
        for (var record : evidence.records()) {
            record.id()
                    .filter(audited::containsKey)
                    .filter(seen::add)
                    .map(audited::get)
                    .ifPresent(
                            line -> byKey.computeIfAbsent(new Key(record.topic(), record.key()), _ -> new ArrayList<>())
                                    .add(line));
        }
        return byKey;
    }

    private static String told(OutboxAudit.Line line) {
        return line.type() + " " + line.id() + " (row " + line.seq() + ")";
    }
}
