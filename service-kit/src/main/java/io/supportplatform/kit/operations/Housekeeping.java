package io.supportplatform.kit.operations;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/**
 * Forgets what is past its use: inbox rows 45 days after their event, half as long again as topics keep it, and idempotency
 * rows after 7 days. The database's clock decides; these are leases, not business time.
 */
@Singleton
class Housekeeping {

    private static final int BATCH = 10_000;

    private static final String FORGET_INBOX = """
            delete from inbox where event_id in
                (select event_id from inbox where received_at < now() - interval '45 days' limit $1)""";

    private static final String FORGET_KEYS = """
            delete from idempotency where (account, operation, key) in
                (select account, operation, key from idempotency where created_at < now() - interval '7 days' limit $1)""";

    private final Pool pool;

    Housekeeping(Pool pool) {
        this.pool = pool;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return untilDone(FORGET_INBOX).chain(() -> untilDone(FORGET_KEYS));
    }

    private Uni<Void> untilDone(String delete) {
        return pool.preparedQuery(delete)
                .execute(Tuple.of(BATCH))
                .flatMap(
                        deleted -> deleted.rowCount() < BATCH ? Uni.createFrom().voidItem() : untilDone(delete));
    }
}
