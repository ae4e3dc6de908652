package io.supportplatform.kit.transaction;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.failpoint.Failpoints;
import java.util.function.Function;

/**
 * What both ways of opening a transaction share: work inside an open one joins it, it goes on to its end whoever hangs up, and
 * what follows a commit happens once, when the outermost has committed.
 */
abstract class Transactions<O extends OpenTransaction> {

    private static final String OPEN = Transactions.class.getName();

    private final Failpoints failpoints;

    Transactions(Failpoints failpoints) {
        this.failpoints = failpoints;
    }

    /**
     * Joins the transaction that this Vert.x context has open, or opens one and ends it with the work. One of the other kind
     * cannot be joined, and a second one beside it would wait for its locks: that is a bug.
     */
    public <T> Uni<T> run(Function<O, Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> ContextLocals.<OpenTransaction>get(OPEN)
                        .map(this::joined)
                        .map(work)
                        .orElseGet(() -> begin(work)));
    }

    /** The open transaction, if it is of this kind. */
    abstract O joined(OpenTransaction open);

    /** Opens a transaction for the work; an item commits, a failure rolls back. */
    abstract <T> Uni<T> begin(CommitPassage passage, Function<O, Uni<T>> work);

    private <T> Uni<T> begin(Function<O, Uni<T>> work) {
        var passage = new CommitPassage(failpoints);
        return Uninterrupted.of(begin(passage, transaction -> workOn(transaction, work, passage))
                .invoke(passage::afterCommit));
    }

    private <T> Uni<T> workOn(O transaction, Function<O, Uni<T>> work, CommitPassage passage) {
        ContextLocals.put(OPEN, transaction);
        return Uni.createFrom()
                .deferred(() -> work.apply(transaction))
                .call(() -> passage.beforeCommit(transaction))
                .onTermination()
                .invoke(() -> ContextLocals.remove(OPEN));
    }
}
