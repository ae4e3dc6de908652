package io.supportplatform.requests.ticket.domain;

import io.supportplatform.kit.identity.AccountId;

/** A person a request belongs to: an account, or an e-mail of a colleague who has not signed in yet. */
public sealed interface Contact {

    record Bound(AccountId account) implements Contact {}

    /** Receives mail if it is the primary, and becomes an account once one of that tenant proves the address. */
    record Pending(String tenantId, String email) implements Contact {}

    default boolean is(AccountId account) {
        return this instanceof Bound(AccountId bound) && bound.equals(account);
    }

    /** This contact, as the account if it waited for exactly this address of exactly this tenant. */
    default Contact bind(AccountId account, String verifiedEmail) {
        return switch (this) {
            case Bound bound -> bound;
            case Pending(String tenant, String email) ->
                tenant.equals(account.tenantId()) && email.equals(verifiedEmail) ? new Bound(account) : this;
        };
    }
}
