package io.supportplatform.notification.delivery.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before the next try; after the last wait a message is given up. */
public record RetrySchedule(List<Duration> waits) {

    public RetrySchedule {
        waits = List.copyOf(waits);
    }

    /** @param attempts how often it has been tried, at least once */
    public Optional<Duration> waitAfter(int attempts) {
        return attempts <= waits.size() ? Optional.of(waits.get(attempts - 1)) : Optional.empty();
    }
}
