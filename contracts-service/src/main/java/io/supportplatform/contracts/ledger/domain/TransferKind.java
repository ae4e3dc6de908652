package io.supportplatform.contracts.ledger.domain;

/** What a transfer is; each kind moves units between exactly one pair of buckets. */
public enum TransferKind {
    GRANT(Bucket.SOURCE, Bucket.AVAILABLE),
    RESERVE(Bucket.AVAILABLE, Bucket.RESERVED),
    COMMIT(Bucket.RESERVED, Bucket.CONSUMED),
    RELEASE(Bucket.RESERVED, Bucket.AVAILABLE),
    HOLD_LAPSE(Bucket.RESERVED, Bucket.AVAILABLE);

    private final Bucket from;
    private final Bucket to;

    TransferKind(Bucket from, Bucket to) {
        this.from = from;
        this.to = to;
    }

    public Bucket from() {
        return from;
    }

    public Bucket to() {
        return to;
    }
}
