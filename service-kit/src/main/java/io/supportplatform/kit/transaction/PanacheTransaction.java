package io.supportplatform.kit.transaction;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/**
 * Runs a use case in one Hibernate Reactive session and transaction. Joins the one that this Vert.x context has open; an item
 * flushes and commits, a failure rolls back.
 */
@ApplicationScoped
public class PanacheTransaction {

    private final CommitSignal commits;

    PanacheTransaction(CommitSignal commits) {
        this.commits = commits;
    }

    public <T> Uni<T> run(Function<OpenPanacheTransaction, Uni<T>> work) {
        return Panache.withTransaction(
                        () -> Panache.getSession().flatMap(session -> work.apply(new OpenPanacheTransaction(session))))
                .invoke(commits::raise);
    }
}
