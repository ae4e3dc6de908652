package io.supportplatform.scheduling.directory.domain;

import io.supportplatform.kit.identity.AccountId;

/** An advocate: who that is, and whether there is still work for them. */
public record Advocate(AdvocateId id, AccountId account, String displayName, boolean active) {}
