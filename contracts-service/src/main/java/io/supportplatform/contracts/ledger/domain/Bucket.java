package io.supportplatform.contracts.ledger.domain;

/** Where the units of a lot can be; a transfer moves some from one bucket to another. */
public enum Bucket {
    SOURCE,
    AVAILABLE,
    RESERVED,
    CONSUMED,
    EXPIRED,
    REVOKED
}
