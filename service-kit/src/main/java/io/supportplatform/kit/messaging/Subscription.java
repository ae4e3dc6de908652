package io.supportplatform.kit.messaging;

import java.util.Set;

/** What a service listens to: its consumer group and the topics; produced by the service's {@code Channels}. */
public record Subscription(String group, Set<String> topics) {

    public Subscription {
        if (topics.isEmpty()) {
            throw new IllegalArgumentException("group " + group + " subscribes to nothing");
        }
        topics = Set.copyOf(topics);
    }
}
