package io.supportplatform.contracts.eligibility.domain;

/** Why a plan cannot be used; the codes are part of the API, and the order is from the contract to the need. */
public enum PlanReason {
    CONTRACT_NOT_LINKED,
    CONTRACT_NOT_ACTIVATED,
    CONTRACT_EXPIRED,
    CONTRACT_FROZEN,
    CONTRACT_SUSPENDED,
    PPI_REQUIRES_PERSONAL_ACCOUNT,
    NO_UNITS_AVAILABLE,
    UNITS_ALL_RESERVED,
    PRODUCT_NOT_COVERED,
    PLAN_CLOUD_ONLY,
    PLAN_ON_PREMISES_ONLY,
    PRODUCT_VERSION_NOT_COVERED,
    SUPPORT_PHASE_NOT_COVERED,
    SEVERITY_NOT_IN_PLAN
}
