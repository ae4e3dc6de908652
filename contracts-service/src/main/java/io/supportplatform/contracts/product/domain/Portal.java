package io.supportplatform.contracts.product.domain;

/** Where requests for a product are raised. */
public enum Portal {
    SUPPORT_FOR_BUSINESS,
    OFFICE_ADMIN,
    AZURE,
    POWER_PLATFORM,
    LIFECYCLE_SERVICES;

    /** Products of the office portal need no contract and are served there alone. */
    public boolean takesContracts() {
        return this != OFFICE_ADMIN;
    }
}
