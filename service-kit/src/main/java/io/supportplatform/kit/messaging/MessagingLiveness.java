package io.supportplatform.kit.messaging;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** A service whose messaging threads have died still answers, but hears and says nothing: only a new process mends that. */
@Liveness
@Singleton
class MessagingLiveness implements HealthCheck {

    private final EventConsumer consumer;
    private final OutboxRelay relay;

    MessagingLiveness(EventConsumer consumer, OutboxRelay relay) {
        this.consumer = consumer;
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("messaging")
                .withData("consumer", consumer.isWell())
                .withData("relay", relay.isWell())
                .status(consumer.isWell() && relay.isWell())
                .build();
    }
}
