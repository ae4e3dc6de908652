package io.supportplatform.requests.violation;

/** The rules a value can break; the names are part of the API and never change. */
public enum ViolationCode {
    /** First and last name come from the account. */
    NAME_IS_READ_ONLY,
    COUNTRY_UNKNOWN,
    TIME_ZONE_UNKNOWN,
    LANGUAGE_MALFORMED,
    /** An earlier step of the draft has not been filled in yet. */
    EARLIER_STEP_MISSING,
    /** Account-access problems are handled apart from other problems. */
    ACCOUNT_ACCESS_SEPARATE_CHANNEL,
    PROBLEM_UNKNOWN,
    PROBLEM_NOT_OF_PRODUCT,
    PROBLEM_NOT_OF_CATEGORY,
    PRODUCT_VERSION_UNKNOWN,
    STARTED_IN_FUTURE,
    STARTED_TOO_LONG_AGO,
    SEVERITY_BEFORE_PLAN,
    TWENTY_FOUR_SEVEN_REQUIRES_CRITICAL,
    PHONE_REQUIRED,
    /** Give a contact in exactly one of the three ways. */
    CONTACT_AMBIGUOUS,
    CONTACT_UNKNOWN,
    CONTACT_REPEATED,
    SUBMITTER_WILL_LOSE_ACCESS,
    /** A step of the draft is empty, or stale because an earlier one changed. */
    STEP_NOT_VALID
}
