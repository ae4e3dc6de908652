package io.supportplatform.requests.ticket.domain;

/** What a caller should know before submitting, and may accept. */
public enum Warning {
    /** The submitter is neither primary nor additional contact, so the request disappears from their view. */
    SUBMITTER_WILL_LOSE_ACCESS
}
