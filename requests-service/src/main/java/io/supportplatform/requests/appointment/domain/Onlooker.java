package io.supportplatform.requests.appointment.domain;

import io.supportplatform.kit.identity.AccountKind;

/** Who looks at the cell: only a contact can book or move a call, and only with a work account. */
public record Onlooker(boolean contact, AccountKind kind) {

    boolean mayBook() {
        return contact && kind == AccountKind.WORK;
    }
}
