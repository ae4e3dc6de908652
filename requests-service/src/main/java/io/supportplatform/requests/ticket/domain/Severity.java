package io.supportplatform.requests.ticket.domain;

/** How badly the caller's business is hit. */
public enum Severity {
    MINIMAL,
    MODERATE,
    CRITICAL
}
