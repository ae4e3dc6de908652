package io.supportplatform.requests;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenTransaction;

/**
 * Makes whoever writes the same thing wait for their turn, until the end of the transaction before. It also works while there is
 * no row yet that could be locked: the second of two simultaneous first writes then finds the row instead of failing on its key.
 */
public final class Turns {

    private static final String TAKE = "select 1 from pg_advisory_xact_lock(hashtextextended($1, 8))";

    private Turns() {}

    /** @param what kind and id of what is about to be written */
    public static Uni<Void> take(OpenTransaction open, String what) {
        return open.select(TAKE, what).replaceWithVoid();
    }
}
