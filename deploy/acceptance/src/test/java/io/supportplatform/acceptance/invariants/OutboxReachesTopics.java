package io.supportplatform.acceptance.invariants;

import io.supportplatform.local.ServiceModule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** I2: every row that was committed to an outbox is on its topic under its key; none waits and none is in quarantine. */
final class OutboxReachesTopics implements Invariant {

    private record Place(UUID id, String topic, String key) {}

    @Override
    public String name() {
        return "every committed event has reached its topic";
    }

    @Override
    public List<String> breaches(Evidence evidence) {
        Set<Place> arrived = new HashSet<>();
        evidence.records()
                .forEach(record ->
                        record.id().ifPresent(id -> arrived.add(new Place(id, record.topic(), record.key()))));
        var breaches = new ArrayList<String>();
        evidence.audit()
                .forEach((service, lines) -> lines.stream()
                        .filter(line -> !arrived.contains(new Place(line.id(), line.topic(), line.key())))
                        .forEach(line -> breaches.add("%s %s of key %s, outbox row %d of %s, is not on %s"
                                .formatted(
                                        line.type(), line.id(), line.key(), line.seq(), service.key(), line.topic()))));
        for (var service : ServiceModule.values()) {
            evidence.rows(service, "select id, type, msg_key from outbox order by seq")
                    .forEach(row -> breaches.add("%s %s of key %s still waits in the outbox of %s"
                            .formatted(row.text(1), row.text(0), row.text(2), service.key())));
            evidence.rows(service, "select id, type, msg_key, reason from outbox_quarantine order by seq")
                    .forEach(row -> breaches.add("%s %s of key %s is in the quarantine of %s: %s"
                            .formatted(row.text(1), row.text(0), row.text(2), service.key(), row.text(3))));
        }
        return breaches;
    }
}
