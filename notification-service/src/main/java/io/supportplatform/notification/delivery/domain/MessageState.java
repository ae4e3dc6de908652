package io.supportplatform.notification.delivery.domain;

/** Where a message stands. */
public enum MessageState {
    /** To be sent as soon as a sender is free. */
    PENDING,
    /** A sender has it in hand. */
    LEASED,
    /** Tried, and to be tried again. */
    RETRY,
    /** Nobody has told us the recipient's address yet. */
    WAITING_FOR_ADDRESS,
    /** The mail server has taken it. */
    SENT,
    /** Not sent because a newer one says more. */
    SUPERSEDED,
    /** Given up. */
    FAILED
}
