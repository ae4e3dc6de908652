package io.supportplatform.kit.transaction;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;

/** Reads PostgreSQL failures out of whatever a driver or Hibernate wrapped them in. */
public final class SqlStates {

    private SqlStates() {}

    /** The server's error under this failure, if that is what it is and Hibernate has not replaced it by one of its own. */
    public static Optional<PgException> pgException(Throwable failure) {
        return first(failure, PgException.class);
    }

    /** The name of the violated constraint; constraints are named so that a violation can be answered as a refusal. */
    public static Optional<String> violatedConstraint(Throwable failure) {
        return pgException(failure)
                .map(PgException::getConstraint)
                .or(() -> first(failure, ConstraintViolationException.class)
                        .map(ConstraintViolationException::getConstraintName));
    }

    /**
     * Whether the same work may succeed when tried again: lost connections (08), serialization and deadlock (40), lack of
     * resources (53), lock not available (55P03), operator intervention (57), and broken sockets.
     */
    public static boolean isTransient(Throwable failure) {
        return pgException(failure)
                .map(PgException::getSqlState)
                .or(() -> first(failure, SQLException.class).map(SQLException::getSQLState))
                .map(SqlStates::isTransientState)
                .orElseGet(() -> causes(failure)
                        .anyMatch(cause -> cause instanceof IOException
                                || cause instanceof TimeoutException
                                || cause instanceof VertxException));
    }

    private static boolean isTransientState(String state) {
        return state.equals("55P03") || Stream.of("08", "40", "53", "57").anyMatch(state::startsWith);
    }

    private static <T extends Throwable> Optional<T> first(Throwable failure, Class<T> type) {
        return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
