package io.supportplatform.requests;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import java.util.function.Function;

/** Work in a transaction that is rolled back afterwards, however it ends; what it found is kept. */
public final class Undone {

    private Undone() {}

    public static <T> T find(PgTransaction transactions, Function<OpenPgTransaction, Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> transactions
                .run(open -> work.apply(open).flatMap(found -> Uni.createFrom().<T>failure(new Undo(found))))
                .onFailure(Undo.class)
                .recoverWithItem(Undone::found));
    }

    @SuppressWarnings("unchecked") // what this class has put in
    private static <T> T found(Throwable undo) {
        return (T) ((Undo) undo).found;
    }

    /** Rolls back and carries what was found out of the transaction. */
    private static final class Undo extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Object found;

        Undo(Object found) {
            this.found = found;
        }
    }
}
