package io.supportplatform.requests.ticket.domain;

/** Why a request moves to another team. */
public enum TransferReason {
    WRONG_PRODUCT,
    SKILL,
    REGION_OR_HOURS,
    LANGUAGE,
    LOAD
}
