package io.supportplatform.scheduling.hours;

import io.supportplatform.kit.rest.Problem;
import java.util.List;

/** What a refusal about working hours is answered with. */
final class HoursProblems {

    private HoursProblems() {}

    static Problem of(HoursRefusal refusal) {
        return switch (refusal) {
            case ADVOCATE_NOT_FOUND -> Problem.of(404, "advocate-not-found").remedy(List.of("CHECK_THE_DIRECTORY"));
            case HOURS_NOT_SET -> Problem.of(404, "working-hours-not-set").remedy(List.of("SET_THEM_FIRST"));
            case NOT_YOUR_HOURS -> Problem.of(403, "not-your-working-hours").remedy(List.of("ASK_A_TEAM_LEAD"));
        };
    }
}
