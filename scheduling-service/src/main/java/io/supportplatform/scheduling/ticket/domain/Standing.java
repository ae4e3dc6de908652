package io.supportplatform.scheduling.ticket.domain;

/** What somebody is to a request; decides what they may see and do. */
public enum Standing {
    CONTACT,
    ASSIGNED_ADVOCATE,
    SUPERVISOR,
    STRANGER;

    public boolean maySee() {
        return this != STRANGER;
    }
}
