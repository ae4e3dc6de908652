package io.supportplatform.requests.ticket.domain;

import java.util.Locale;

/** What a viewer may do to a request right now; named after the endpoint that does it. */
public enum Action {
    EDIT,
    SUBMIT,
    DISCARD,
    ASSIGN,
    TRANSFER,
    ACCEPT_TRANSFER,
    RETURN_TRANSFER;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
