package io.supportplatform.requests.ticket.domain;

/** Why the desk cannot assign or transfer. */
public enum DeskRefusal implements TicketRefusal {
    /** Visible to this member of staff, but for somebody else to decide. */
    NOT_YOURS_TO_DECIDE,
    ADVOCATE_NOT_IN_TEAM,
    ADVOCATE_NOT_ACTIVE,
    /** Not without a word why: a team may have nobody who speaks it. */
    ADVOCATE_LACKS_LANGUAGE,
    ADVOCATE_ALREADY_OWNER,
    REASSIGNMENT_NEEDS_REASON,
    TEAM_UNKNOWN,
    TEAM_UNCHANGED,
    TRANSFER_ALREADY_PROPOSED
}
