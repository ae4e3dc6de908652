package io.supportplatform.notification.people;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;

/** An account as events carry it. */
public record AccountJson(String tenantId, String objectId, AccountKind kind) {

    public static AccountJson of(AccountId account, AccountKind kind) {
        return new AccountJson(account.tenantId(), account.objectId(), kind);
    }

    public AccountId id() {
        return new AccountId(tenantId, objectId);
    }
}
