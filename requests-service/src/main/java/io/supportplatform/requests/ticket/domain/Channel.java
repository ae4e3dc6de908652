package io.supportplatform.requests.ticket.domain;

/** Where a request was created; it follows from the client that the token was issued to, never from the body. */
public enum Channel {
    PORTAL,
    BUSINESS_PORTAL,
    PHONE,
    API
}
