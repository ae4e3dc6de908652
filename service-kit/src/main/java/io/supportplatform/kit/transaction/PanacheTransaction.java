package io.supportplatform.kit.transaction;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.failpoint.Failpoints;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/**
 * Runs a use case in one Hibernate Reactive session and transaction; an item flushes and commits, a failure rolls back.
 */
@ApplicationScoped
public class PanacheTransaction {

    private static final String OPEN = PanacheTransaction.class.getName();

    private final CommitSignal commits;
    private final Failpoints failpoints;

    PanacheTransaction(CommitSignal commits, Failpoints failpoints) {
        this.commits = commits;
        this.failpoints = failpoints;
    }

    /** Joins the transaction that this Vert.x context has open, or opens one and ends it with the work. */
    public <T> Uni<T> run(Function<OpenPanacheTransaction, Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> ContextLocals.<OpenPanacheTransaction>get(OPEN)
                        .map(work)
                        .orElseGet(() -> begin(work)));
    }

    private <T> Uni<T> begin(Function<OpenPanacheTransaction, Uni<T>> work) {
        var passage = new CommitPassage(failpoints);
        return Panache.withTransaction(() -> Panache.getSession()
                        .flatMap(session -> workOn(new OpenPanacheTransaction(session), work, passage)))
                .invoke(passage::afterCommit)
                .invoke(commits::raise);
    }

    private static <T> Uni<T> workOn(
            OpenPanacheTransaction transaction, Function<OpenPanacheTransaction, Uni<T>> work, CommitPassage passage) {
        ContextLocals.put(OPEN, transaction);
        return Uni.createFrom()
                .deferred(() -> work.apply(transaction))
                .call(() -> passage.beforeCommit(transaction))
                .onTermination()
                .invoke(() -> ContextLocals.remove(OPEN));
    }
}
