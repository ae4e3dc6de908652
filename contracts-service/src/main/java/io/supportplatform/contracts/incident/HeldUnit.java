package io.supportplatform.contracts.incident;

import io.supportplatform.contracts.eligibility.domain.Obstacle;
import io.supportplatform.contracts.eligibility.domain.PlanReason;
import java.util.List;
import java.util.Set;

/** A hold is itself why no unit is left over; to its holder that is no obstacle. */
final class HeldUnit {

    private static final Set<PlanReason> ABOUT_UNITS =
            Set.of(PlanReason.UNITS_ALL_RESERVED, PlanReason.NO_UNITS_AVAILABLE);

    private HeldUnit() {}

    static List<Obstacle> withoutItsOwnObstacle(List<Obstacle> obstacles) {
        return obstacles.stream()
                .filter(each -> !ABOUT_UNITS.contains(each.reason()))
                .toList();
    }
}
