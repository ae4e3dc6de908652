package io.supportplatform.acceptance.invariants;

import io.supportplatform.local.ServiceModule;
import java.util.Map;

/**
 * What a verdict rests on, in numbers.
 *
 * @param events rows that were committed to an outbox
 * @param records what is on the topics, repetitions included
 * @param inboxes rows in the inbox of each service
 */
public record Counted(int commands, int events, int records, int mails, Map<ServiceModule, Long> inboxes) {

    @Override
    public String toString() {
        return "%d commands, %d committed events, %d records on the topics, %d mails; inbox rows %s"
                .formatted(commands, events, records, mails, inboxes);
    }
}
