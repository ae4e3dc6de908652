package io.supportplatform.scheduling.appointment.domain;

/** Who or what cancelled a call; part of the API and of the mail. */
public enum CancelCode {
    CUSTOMER,
    ADVOCATE_UNAVAILABLE,
    TRANSFERRED_NEW_TEAM,
    TRANSFERRED_TEAM_CANNOT_SCHEDULE
}
