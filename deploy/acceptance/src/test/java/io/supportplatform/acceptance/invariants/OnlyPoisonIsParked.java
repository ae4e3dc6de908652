package io.supportplatform.acceptance.invariants;

import io.supportplatform.local.ServiceModule;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** I5, the parked events: exactly the poison that the campaign gave a service, each once, and nothing that waits behind it. */
final class OnlyPoisonIsParked implements Invariant {

    private static final String PARKED =
            "select coalesce(event_id::text, ''), type, topic, msg_key, reason, detail from parked_event order by id";

    @Override
    public String name() {
        return "what is parked is the injected poison";
    }

    @Override
    public List<String> breaches(Evidence evidence) {
        var breaches = new ArrayList<String>();
        for (var service : ServiceModule.values()) {
            var expected = new ArrayList<>(evidence.injected().parkedBy(service).stream()
                    .map(UUID::toString)
                    .toList());
            for (var row : evidence.rows(service, PARKED)) {
                if (!expected.remove(row.text(0))) {
                    breaches.add("%s has parked %s %s of key %s on %s (%s): %s"
                            .formatted(
                                    service.key(),
                                    row.text(1),
                                    row.text(0),
                                    row.text(3),
                                    row.text(2),
                                    row.text(4),
                                    row.text(5)));
                }
            }
            expected.forEach(id -> breaches.add("%s has not parked poison %s".formatted(service.key(), id)));
        }
        return breaches;
    }
}
