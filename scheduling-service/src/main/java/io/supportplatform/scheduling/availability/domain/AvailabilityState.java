package io.supportplatform.scheduling.availability.domain;

/** What the appointment column of a request shows. */
public enum AvailabilityState {
    AVAILABLE,
    SCHEDULED,
    NOT_AVAILABLE
}
