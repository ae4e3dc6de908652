package io.supportplatform.kit.transaction;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.TransactionRollbackException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;

/** Reads PostgreSQL failures out of whatever a driver or Hibernate wrapped them in. */
public final class SqlStates {

    /** Whole states, and classes by the two characters that their states begin with. */
    private static final Set<String> TRANSIENT =
            Set.of("08", "25006", "25P03", "25P04", "28", "40", "53", "55P03", "57", "58");

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
     * Whether the same work may succeed when tried again: lost connections (08), a transaction that the server gave up because
     * this process was silent for too long (25P03, 25P04), a server that has just become a standby (25006) or takes another
     * password (28), serialization and deadlock (40), lack of resources (53), lock not available (55P03), operator
     * intervention (57), trouble of the server's machine (58), and broken sockets.
     */
    public static boolean isTransient(Throwable failure) {
        return pgException(failure)
                .map(PgException::getSqlState)
                .or(() -> first(failure, SQLException.class).map(SQLException::getSQLState))
                .map(SqlStates::isTransientState)
                .orElseGet(() -> causes(failure).anyMatch(SqlStates::isTransientCause));
    }

    private static boolean isTransientState(String state) {
        return TRANSIENT.stream().anyMatch(state::startsWith);
    }

    // A commit that turned into a rollback says that a failed statement was swallowed on the way: a bug of ours, not
    // bad luck.
    private static boolean isTransientCause(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof TimeoutException
                || (cause instanceof VertxException && !(cause instanceof TransactionRollbackException));
    }

    private static <T extends Throwable> Optional<T> first(Throwable failure, Class<T> type) {
        return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
