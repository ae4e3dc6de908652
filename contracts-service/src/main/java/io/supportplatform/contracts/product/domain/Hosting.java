package io.supportplatform.contracts.product.domain;

/** Where a product runs. */
public enum Hosting {
    ON_PREMISES,
    CLOUD,
    HYBRID
}
