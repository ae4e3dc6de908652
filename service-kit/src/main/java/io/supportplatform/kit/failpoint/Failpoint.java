package io.supportplatform.kit.failpoint;

import java.util.Locale;

/** The places between two effects that must both happen or be repeated; each is crashed in the acceptance tests. */
public enum Failpoint {
    /** A use case or a chunk of events has written all it has to, and nothing is committed. */
    BEFORE_COMMIT,
    /** Committed, but neither the caller nor the relay knows. */
    AFTER_COMMIT,
    /** The row of an idempotency key is written, the work under it not begun. */
    AFTER_IDEMPOTENCY_ROW,
    /** The relay has handed a batch to the producer, and no acknowledgement has been looked at. */
    AFTER_SEND,
    /** The broker has the batch, the outbox still has it too. */
    AFTER_ACKNOWLEDGEMENT,
    /** The deletion of a sent batch is on its way to the database. */
    MID_DELETE,
    /** Records are fetched, nothing is done about them. */
    AFTER_POLL,
    /** The inbox has the ids, the effects are still to come, all in one transaction. */
    AFTER_INBOX,
    /** The effects are committed, the broker still has the old offset. */
    BEFORE_OFFSET,
    /** Partitions have just been given to this process. */
    IN_REBALANCE;

    /** What the file that arms it is called, and how people write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
