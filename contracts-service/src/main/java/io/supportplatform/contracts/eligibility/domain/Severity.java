package io.supportplatform.contracts.eligibility.domain;

/** How badly an issue hurts; a plan may leave some severities out. */
public enum Severity {
    MINIMAL,
    MODERATE,
    CRITICAL
}
