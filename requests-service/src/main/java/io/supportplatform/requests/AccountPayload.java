package io.supportplatform.requests;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;

/** An account as our events carry it. */
public record AccountPayload(String tenantId, String objectId, AccountKind kind) {

    public static AccountPayload from(AccountId account) {
        return new AccountPayload(account.tenantId(), account.objectId(), AccountKind.ofTenant(account.tenantId()));
    }
}
