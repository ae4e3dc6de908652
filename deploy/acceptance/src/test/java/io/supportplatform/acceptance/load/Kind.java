package io.supportplatform.acceptance.load;

/** What a driver does, and what the subject of its ledger entries is: the id by which the effect is counted afterwards. */
public enum Kind {
    /** An operator issues a contract; the contract number. */
    ISSUE,
    /** A customer registers it; contract id, a blank, {@code tenant:object}. */
    REGISTER,
    /** A customer holds an incident; the reservation's id. */
    RESERVE,
    /** And gives it back; the reservation's id. */
    RELEASE,
    /** A draft is started; the idempotency key. */
    DRAFT,
    /** A step of it is filled in; ticket id, a slash, the step's name. */
    FILL_IN,
    /** The draft is thrown away; the ticket's id. */
    DISCARD,
    /** It is submitted; the ticket's id. */
    SUBMIT,
    /** A lead gives it to an advocate; the ticket's id. */
    ASSIGN,
    /** A lead offers it to another team; the ticket's id. */
    TRANSFER,
    /** A lead of that team takes it over; the ticket's id. */
    ACCEPT,
    /** A call is booked; the ticket's id. */
    BOOK,
    /** It is moved; the appointment's id. */
    MOVE,
    /** It is cancelled; the appointment's id. */
    CANCEL
}
