package io.supportplatform.scheduling.hours;

import io.supportplatform.kit.rest.Problem;

/** What a refusal about working hours is answered with. */
final class HoursProblems {

    private HoursProblems() {}

    static Problem of(HoursRefusal refusal) {
        return switch (refusal) {
            case ADVOCATE_NOT_FOUND -> Problem.of(404, "advocate-not-found");
            case HOURS_NOT_SET -> Problem.of(404, "working-hours-not-set");
            case NOT_YOUR_HOURS -> Problem.of(403, "not-your-working-hours");
        };
    }
}
