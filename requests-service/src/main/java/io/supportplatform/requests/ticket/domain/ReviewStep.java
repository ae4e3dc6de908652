package io.supportplatform.requests.ticket.domain;

import java.util.Set;

/** Step 5: the caller has seen what will be submitted, and accepts these warnings. */
public record ReviewStep(Set<Warning> acknowledged) {

    public ReviewStep {
        acknowledged = Set.copyOf(acknowledged);
    }
}
