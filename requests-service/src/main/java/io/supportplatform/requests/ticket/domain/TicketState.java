package io.supportplatform.requests.ticket.domain;

/** The outside name of the state a request is in. */
public enum TicketState {
    DRAFT,
    SUBMITTING,
    SUBMITTED,
    ASSIGNED
}
