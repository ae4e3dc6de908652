package io.supportplatform.contracts.eligibility.domain;

import java.util.List;

/** One reason why a plan cannot be used, with what can be done about it, the likeliest way out first. */
public record Obstacle(PlanReason reason, List<Remedy> remedies) {

    public Obstacle {
        remedies = List.copyOf(remedies);
        if (remedies.isEmpty()) {
            throw new IllegalArgumentException(reason + " leaves the customer without a way out");
        }
    }

    static Obstacle of(PlanReason reason, Remedy... remedies) {
        return new Obstacle(reason, List.of(remedies));
    }

    /** The codes of all reasons, each once. */
    public static List<String> reasons(List<Obstacle> obstacles) {
        return obstacles.stream().map(each -> each.reason().name()).distinct().toList();
    }

    /** The codes of all remedies, each once. */
    public static List<String> remedies(List<Obstacle> obstacles) {
        return obstacles.stream()
                .flatMap(each -> each.remedies().stream())
                .map(Enum::name)
                .distinct()
                .toList();
    }
}
