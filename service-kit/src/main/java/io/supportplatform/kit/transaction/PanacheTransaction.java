package io.supportplatform.kit.transaction;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.failpoint.Failpoints;
import jakarta.inject.Singleton;
import java.util.function.Function;

/**
 * Runs a use case in one Hibernate Reactive session and transaction; an item flushes and commits, a failure rolls back.
 */
@Singleton
public class PanacheTransaction extends Transactions<OpenPanacheTransaction> {

    PanacheTransaction(Failpoints failpoints) {
        super(failpoints);
    }

    @Override
    <T> Uni<T> begin(CommitPassage passage, Function<OpenPanacheTransaction, Uni<T>> work) {
        return Panache.withTransaction(() ->
                Panache.getSession().flatMap(session -> work.apply(new OpenPanacheTransaction(session, passage))));
    }

    @Override
    OpenPanacheTransaction joined(OpenTransaction open) {
        return switch (open) {
            case OpenPanacheTransaction ours -> ours;
            case OpenPgTransaction _ -> throw new IllegalStateException("a transaction of the other kind is open");
        };
    }
}
