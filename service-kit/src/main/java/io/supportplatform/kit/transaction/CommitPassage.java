package io.supportplatform.kit.transaction;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.failpoint.Failpoint;
import io.supportplatform.kit.failpoint.Failpoints;
import java.util.ArrayList;
import java.util.List;

/**
 * One transaction's way through its commit: what waits for it, and the failpoints on either side of it. For those only a
 * transaction that has written something counts: a query that found nothing to do would prove nothing by dying.
 */
public final class CommitPassage {

    private static final String WROTE = "select pg_current_xact_id_if_assigned() is not null as wrote";

    private final Failpoints failpoints;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean wrote;

    CommitPassage(Failpoints failpoints) {
        this.failpoints = failpoints;
    }

    void await(Runnable told) {
        waiting.add(told);
    }

    Uni<Void> beforeCommit(OpenTransaction transaction) {
        if (!failpoints.enabled()) {
            return Uni.createFrom().voidItem();
        }
        return flush(transaction)
                .chain(() -> transaction.select(WROTE))
                .invoke(rows -> wrote = rows.getFirst().getBoolean("wrote"))
                .invoke(() -> pass(Failpoint.BEFORE_COMMIT))
                .replaceWithVoid();
    }

    void afterCommit() {
        pass(Failpoint.AFTER_COMMIT);
        waiting.forEach(Runnable::run);
    }

    private void pass(Failpoint point) {
        if (wrote) {
            failpoints.pass(point);
        }
    }

    private static Uni<Void> flush(OpenTransaction transaction) {
        return switch (transaction) {
            case OpenPanacheTransaction panache -> panache.session().flush();
            case OpenPgTransaction _ -> Uni.createFrom().voidItem();
        };
    }
}
