package io.supportplatform.acceptance.faults;

import io.supportplatform.acceptance.stack.Databases;
import io.supportplatform.local.ServiceModule;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Sees which requests are on their way to contracts, over one connection: they are so for a few milliseconds only. */
final class SubmissionWatch implements AutoCloseable {

    private static final Duration GLANCE = Duration.ofMillis(10);
    private static final String SUBMITTING = "select count(*) from ticket where state = 'SUBMITTING'";

    private final Databases databases;
    private @Nullable Connection connection;

    SubmissionWatch(Databases databases) {
        this.databases = databases;
    }

    /** Returns as soon as some request is on its way; false when none was within this time. */
    boolean awaitOne(Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (underWay() == 0) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            Pause.of(GLANCE);
        }
        return true;
    }

    /** How many there are now; none that we see while the database is down. */
    long underWay() {
        try (var statement = connected().createStatement();
                var row = statement.executeQuery(SUBMITTING)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException databaseIsDown) {
            close();
            return 0;
        }
    }

    @Override
    public void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException alreadyGone) {
            // Gone is all we want it to be.
        }
        connection = null;
    }

    private Connection connected() throws SQLException {
        var open = connection;
        if (open == null) {
            open = databases.open(ServiceModule.REQUESTS.key());
            connection = open;
        }
        return open;
    }
}
