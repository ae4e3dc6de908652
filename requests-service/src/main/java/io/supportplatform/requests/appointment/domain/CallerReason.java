package io.supportplatform.requests.appointment.domain;

/** What stands against a call because of who asks, beside the reasons of the request itself. */
public enum CallerReason {
    CALLER_NOT_WORK_ACCOUNT
}
