package io.supportplatform.scheduling.projection;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.scheduling.ticket.domain.Person;

/** An account as events name it. */
record AccountRef(String tenantId, String objectId, AccountKind kind) {

    AccountId toAccountId() {
        return new AccountId(tenantId, objectId);
    }

    Person toPerson() {
        return new Person(toAccountId(), kind);
    }
}
