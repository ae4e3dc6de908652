package io.supportplatform.scheduling.ticket.domain;

/** A person who may act on the request: its one primary contact or an additional one. */
public record Contact(Person person, Role role) {

    /** The part a contact has in a request. */
    public enum Role {
        PRIMARY,
        ADDITIONAL
    }
}
