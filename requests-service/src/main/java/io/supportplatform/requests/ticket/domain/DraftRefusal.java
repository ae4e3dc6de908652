package io.supportplatform.requests.ticket.domain;

/** Why a request cannot be started, or a complete draft not be sent on its way. */
public enum DraftRefusal implements TicketRefusal {
    /** A first request needs the one-time profile, whose values are its defaults. */
    PROFILE_REQUIRED,
    /** The directory is empty, so an incident would be spent on a request that nobody sees. */
    NO_TEAM_AVAILABLE
}
