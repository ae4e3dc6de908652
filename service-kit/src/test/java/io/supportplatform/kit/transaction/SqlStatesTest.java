package io.supportplatform.kit.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.TransactionRollbackException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlStatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006", "25006", "25P03", "25P04", "28P01", "40001", "40P01", "53300", "55P03", "57014", "57P01",
                "57P05", "58030"
            })
    void waitsForWhatPasses(String state) {
        assertThat(SqlStates.isTransient(pg(state))).isTrue();
        assertThat(SqlStates.isTransient(new CompletionException(new SQLException("x", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "22P05", "23505", "23514", "25P02", "42P01", "42501", "P0001", "55000"})
    void doesNotWaitForWhatStays(String state) {
        assertThat(SqlStates.isTransient(pg(state))).isFalse();
    }

    @Test
    void waitsForALineThatIsDown_butNotForABugOfOurs() {
        assertThat(SqlStates.isTransient(new CompletionException(new IOException("reset"))))
                .isTrue();
        assertThat(SqlStates.isTransient(ClosedConnectionException.INSTANCE)).isTrue();
        assertThat(SqlStates.isTransient(TransactionRollbackException.INSTANCE)).isFalse();
        assertThat(SqlStates.isTransient(new IllegalStateException("bug"))).isFalse();
    }

    private static PgException pg(String state) {
        return new PgException("message", "ERROR", state, "detail");
    }
}
