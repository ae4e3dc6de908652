package io.supportplatform.requests.appointment.domain;

/** What the appointment column of a request says. */
public enum CellState {
    /** A call can be booked. */
    AVAILABLE,
    NOT_AVAILABLE,
    SCHEDULED,
    /** The advocate has started the call. */
    STARTED,
    /** scheduling-service has not told us yet; it answers at the link. */
    UNKNOWN
}
