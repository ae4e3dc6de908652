package io.supportplatform.requests.directory;

import io.supportplatform.kit.rest.Problem;

/** How the directory's refusals are answered. */
final class DirectoryProblems {

    private DirectoryProblems() {}

    static Problem of(DirectoryRefusal refusal) {
        return switch (refusal) {
            case TEAM_UNKNOWN -> Problem.of(422, "team-unknown");
            case ADVOCATE_ACCOUNT_TAKEN -> Problem.of(409, "advocate-account-taken");
        };
    }
}
