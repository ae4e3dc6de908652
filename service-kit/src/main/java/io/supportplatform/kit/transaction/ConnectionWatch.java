package io.supportplatform.kit.transaction;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Gives up a connection from which nothing has come for too long. A network that swallows packets without a word would hold a
 * query for ever otherwise: the server's own limits answer into the void, and no limit of the client covers a running query.
 *
 * <p>The limit is the sum of how long the pool lets a connection idle and how long the server lets a statement run (both in the
 * shared configuration) and a margin, so that it never cuts off a connection that is alive.
 */
@Singleton
class ConnectionWatch implements PgPoolCreator {

    private static final int SILENCE_SECONDS = 25;

    @Override
    public Pool create(Input input) {
        input.pgConnectOptionsList().forEach(options -> options.setReadIdleTimeout(SILENCE_SECONDS));
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
    }
}
