package io.supportplatform.kit.transaction;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;

/** What the configuration of the database client has no words for. */
@Singleton
class PoolSettings implements PgPoolCreator {

    /**
     * A connection from which nothing has come for so long is given up. A network that swallows packets without a word would
     * hold a query for ever otherwise: the server's own limits answer into the void, and no limit of the client covers a running
     * query. It is the sum of how long the pool lets a connection idle and how long the server lets a statement run (both in the
     * shared configuration) and a margin, so that it never cuts off a connection that is alive.
     */
    private static final int SILENCE_SECONDS = 25;

    /** All our statements are fixed texts; the client would parse those of 2,048 characters and more at every execution. */
    private static final int LONGEST_STATEMENT = 16_384;

    @Override
    public Pool create(Input input) {
        input.pgConnectOptionsList().forEach(PoolSettings::apply);
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
    }

    private static void apply(PgConnectOptions options) {
        options.setReadIdleTimeout(SILENCE_SECONDS);
        options.setPreparedStatementCacheSqlLimit(LONGEST_STATEMENT);
    }
}
