package io.supportplatform.acceptance.invariants;

import io.supportplatform.acceptance.stack.Subscriptions;
import io.supportplatform.local.ServiceModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** I5: the inbox of a service holds each event that the service takes, once, and nothing more. Parked ones are among them. */
final class InboxHoldsWhatWasSent implements Invariant {

    private final Subscriptions subscriptions;

    InboxHoldsWhatWasSent(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public String name() {
        return "every inbox holds the events its service takes, and no others";
    }

    @Override
    public List<String> breaches(Evidence evidence) {
        var breaches = new ArrayList<String>();
        for (var service : ServiceModule.values()) {
            breaches.addAll(breaches(evidence, service));
        }
        return breaches;
    }

    private List<String> breaches(Evidence evidence, ServiceModule service) {
        var sent = new TreeMap<UUID, TopicTap.Tapped>();
        evidence.records().stream()
                .filter(record -> subscriptions.takes(service, record.topic(), record.type()))
                .forEach(record -> record.id().ifPresent(id -> sent.putIfAbsent(id, record)));
        var inbox = evidence.rows(service, "select event_id from inbox").stream()
                .map(row -> UUID.fromString(row.text(0)))
                .collect(Collectors.toSet());
        var breaches = new ArrayList<String>();
        sent.forEach((id, record) -> Optional.of(id)
                .filter(sentId -> !inbox.contains(sentId))
                .ifPresent(_ -> breaches.add("%s has not taken %s %s of key %s from %s"
                        .formatted(service.key(), record.type(), id, record.key(), record.topic()))));
        inbox.stream()
                .filter(id -> !sent.containsKey(id))
                .sorted()
                .forEach(id -> breaches.add(
                        "the inbox of %s holds %s, which is on none of its topics".formatted(service.key(), id)));
        return breaches;
    }
}
