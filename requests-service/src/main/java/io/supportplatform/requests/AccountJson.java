package io.supportplatform.requests;

import io.supportplatform.kit.identity.AccountId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** An account as callers name it. */
public record AccountJson(
        @NotNull @Pattern(regexp = ID) String tenantId,
        @NotNull @Pattern(regexp = ID) String objectId) {

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    public AccountId toAccountId() {
        return new AccountId(tenantId, objectId);
    }

    public static AccountJson from(AccountId account) {
        return new AccountJson(account.tenantId(), account.objectId());
    }
}
