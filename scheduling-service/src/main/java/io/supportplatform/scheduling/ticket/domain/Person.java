package io.supportplatform.scheduling.ticket.domain;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;

/** Somebody with a sign-in: the account and whether it is a personal or a work one. */
public record Person(AccountId account, AccountKind kind) {}
