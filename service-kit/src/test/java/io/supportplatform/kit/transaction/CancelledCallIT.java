package io.supportplatform.kit.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.supportplatform.kit.KitTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A caller who hangs up in the middle stops nothing half-way. */
@KitTest
class CancelledCallIT {

    private static final String ADD = "insert into inbox (event_id) values ($1)";
    private static final String COUNT = "select count(*) as found from inbox where event_id in ($1, $2)";

    @Inject
    Pool pool;

    @Inject
    PgTransaction pgTransactions;

    @Inject
    PanacheTransaction panacheTransactions;

    @Inject
    PgStatements statements;

    private final UUID before = UUID.randomUUID();
    private final UUID after = UUID.randomUUID();
    private final CompletableFuture<Cancellable> call = new CompletableFuture<>();
    private final CountDownLatch told = new CountDownLatch(1);

    @Test
    void isWholeAllTheSame_inATransactionOfTheClient() throws Exception {
        hangUpInTheMiddle(() -> pgTransactions.run(this::work));
    }

    @Test
    void isWholeAllTheSame_inATransactionOfASession() throws Exception {
        hangUpInTheMiddle(() -> panacheTransactions.run(this::work));
    }

    @Test
    void isWholeAllTheSame_inStatementsThatCommitByThemselves() throws Exception {
        hangUpInTheMiddle(() -> statements.run(this::work));
    }

    private void hangUpInTheMiddle(Supplier<Uni<Integer>> work) throws Exception {
        // When
        VertxContextSupport.subscribe(() -> work.get().toMulti(), subscribe -> call.complete(subscribe.with(_ -> {})));

        // Then
        await().until(() -> written() == 2);
        assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private Uni<Integer> work(Statements open) {
        open.afterCommit(told::countDown);
        return open.update(ADD, before).invoke(() -> call.join().cancel()).chain(() -> open.update(ADD, after));
    }

    private long written() {
        return pool.preparedQuery(COUNT)
                .executeAndAwait(Tuple.of(before, after))
                .iterator()
                .next()
                .getLong("found");
    }
}
