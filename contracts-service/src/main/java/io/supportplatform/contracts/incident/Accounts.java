package io.supportplatform.contracts.incident;

import io.supportplatform.contracts.ledger.domain.Reservation;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.Caller;

/** Accounts as the ledger knows them. */
final class Accounts {

    private Accounts() {}

    static Reservation.Account of(Caller caller) {
        return of(caller.account());
    }

    static Reservation.Account of(AccountId account) {
        return new Reservation.Account(account.tenantId(), account.objectId());
    }
}
