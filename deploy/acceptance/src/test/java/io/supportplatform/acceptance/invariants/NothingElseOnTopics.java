package io.supportplatform.acceptance.invariants;

import io.supportplatform.acceptance.faults.Injections.Injection;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** I3: nothing is on a topic that was not committed to an outbox first, save what the campaign itself put there. */
final class NothingElseOnTopics implements Invariant {

    @Override
    public String name() {
        return "nothing is on a topic that no outbox ever held";
    }

    @Override
    public List<String> breaches(Evidence evidence) {
        var known = new HashSet<>(evidence.before());
        evidence.audit().values().stream()
                .flatMap(Collection::stream)
                .map(OutboxAudit.Line::id)
                .forEach(known::add);
        evidence.injected().all().stream().map(Injection::eventId).forEach(known::add);
        return evidence.records().stream()
                .filter(record -> record.id().map(id -> !known.contains(id)).orElse(true))
                .map(record -> "%s %s of key %s is on %s, but no outbox ever held it"
                        .formatted(
                                record.type(),
                                record.id().map(Object::toString).orElse("without id"),
                                record.key(),
                                record.topic()))
                .distinct()
                .toList();
    }
}
