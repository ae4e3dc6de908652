package io.supportplatform.kit.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.KitTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What waits for a commit is told after it, once, and never of work that was rolled back. */
@KitTest
class AfterCommitIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String ADD = "insert into inbox (event_id) values ($1)";

    @Inject
    Pool pool;

    @Inject
    PgTransaction pgTransactions;

    @Inject
    PanacheTransaction panacheTransactions;

    private final UUID row = UUID.randomUUID();
    private final AtomicInteger told = new AtomicInteger();

    enum Kind {
        PG,
        PANACHE
    }

    @ParameterizedTest
    @EnumSource
    void isTold_onceOthersSeeWhatWasWritten(Kind kind) throws Throwable {
        // Given
        var seen = new CompletableFuture<Integer>();

        // When
        run(
                kind,
                outer -> outer.update(ADD, row)
                        .chain(() -> join(kind, inner -> {
                            inner.afterCommit(() -> {
                                told.incrementAndGet();
                                rows().subscribe().with(seen::complete, seen::completeExceptionally);
                            });
                            return Uni.createFrom().voidItem();
                        })));

        // Then
        assertThat(seen).succeedsWithin(SOON).isEqualTo(1);
        assertThat(told).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource
    void isNotTold_whenTheWorkIsRolledBack(Kind kind) {
        // When
        assertThatThrownBy(() -> run(kind, transaction -> {
                    transaction.afterCommit(told::incrementAndGet);
                    return transaction
                            .update(ADD, row)
                            .chain(() -> Uni.createFrom().<Void>failure(new IllegalStateException("changed my mind")));
                }))
                .hasMessageContaining("changed my mind");

        // Then
        assertThat(told).hasValue(0);
        assertThat(rows().await().atMost(SOON)).isZero();
    }

    private void run(Kind kind, Function<OpenTransaction, Uni<Void>> work) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> join(kind, work));
    }

    private Uni<Void> join(Kind kind, Function<OpenTransaction, Uni<Void>> work) {
        return switch (kind) {
            case PG -> pgTransactions.run(work::apply);
            case PANACHE -> panacheTransactions.run(work::apply);
        };
    }

    /** As others see it, on a connection of their own. */
    private Uni<Integer> rows() {
        return pool.preparedQuery("select from inbox where event_id = $1")
                .execute(Tuple.of(row))
                .map(RowSet::size);
    }
}
