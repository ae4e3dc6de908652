package io.supportplatform.requests.ticket.domain;

/** The engineer calls the primary contact; additional contacts are substitutes and see as much. */
public enum ContactRole {
    PRIMARY,
    ADDITIONAL
}
