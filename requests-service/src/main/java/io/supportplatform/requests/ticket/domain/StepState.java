package io.supportplatform.requests.ticket.domain;

/** How far a step is: nothing yet, filled in, or to be looked at again because an earlier step changed. */
public enum StepState {
    EMPTY,
    VALID,
    STALE
}
