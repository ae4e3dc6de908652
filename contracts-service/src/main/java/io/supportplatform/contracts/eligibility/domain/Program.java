package io.supportplatform.contracts.eligibility.domain;

/** The programs that support contracts are issued under. */
public enum Program {
    PARTNER_ON_PREMISES,
    PARTNER_CLOUD,
    VISUAL_STUDIO,
    SOFTWARE_ASSURANCE,
    PROFESSIONAL,
    PAY_PER_INCIDENT
}
