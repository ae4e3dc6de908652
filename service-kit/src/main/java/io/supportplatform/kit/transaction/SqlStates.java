package io.supportplatform.kit.transaction;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Reads PostgreSQL failures out of whatever a driver or Hibernate wrapped them in. */
public final class SqlStates {

    private SqlStates() {}

    /** The server's error under this failure, if that is what it is. */
    public static Optional<PgException> pgException(Throwable failure) {
        return causes(failure)
                .filter(PgException.class::isInstance)
                .map(PgException.class::cast)
                .findFirst();
    }

    /** The name of the violated constraint; constraints are named so that a violation can be answered as a refusal. */
    public static Optional<String> violatedConstraint(Throwable failure) {
        return pgException(failure).map(PgException::getConstraint);
    }

    /**
     * Whether the same work may succeed when tried again: lost connections (08), serialization and deadlock (40), lack of
     * resources (53), lock not available (55P03), operator intervention (57), and broken sockets.
     */
    public static boolean isTransient(Throwable failure) {
        return pgException(failure)
                .map(error -> isTransientState(error.getSqlState()))
                .orElseGet(() -> causes(failure)
                        .anyMatch(cause -> cause instanceof IOException
                                || cause instanceof TimeoutException
                                || cause instanceof VertxException));
    }

    private static boolean isTransientState(String state) {
        return state.equals("55P03") || Stream.of("08", "40", "53", "57").anyMatch(state::startsWith);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
