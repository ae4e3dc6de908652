package io.supportplatform.scheduling.availability.domain;

/** Why no appointment can be made; all but the last are the same for everybody who asks. */
public enum UnavailableReason {
    ISSUE_TYPE_NOT_SCHEDULABLE,
    ADVOCATE_NOT_ASSIGNED,
    TEAM_NOT_SCHEDULABLE,
    CREATED_WITH_PERSONAL_ACCOUNT,
    CREATED_OUTSIDE_PORTAL,
    REQUEST_NOT_OPEN,
    CALLER_NOT_WORK_ACCOUNT
}
