package io.supportplatform.requests.violation;

import io.supportplatform.kit.rest.Problem;
import java.util.List;
import java.util.Locale;

/** Answers broken rules: the first one names the problem, and all of them are in it. */
public final class ViolationProblems {

    private static final int UNPROCESSABLE = 422;

    private ViolationProblems() {}

    public static Problem of(List<Violation> violations) {
        var problem = Problem.of(UNPROCESSABLE, slug(violations.getFirst().code()))
                .reasons(violations.stream()
                        .map(violation -> violation.code().name())
                        .distinct()
                        .toList());
        violations.forEach(violation ->
                problem.violation(violation.pointer(), violation.code().name()));
        return problem;
    }

    private static String slug(ViolationCode code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
