package io.supportplatform.acceptance.stack;

import io.supportplatform.local.LocalStack;
import io.supportplatform.local.ServiceModule;
import io.supportplatform.local.parts.DatabaseAccess;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Counts what the services have stored, past their own endpoints. */
public final class Databases {

    private final LocalStack stack;

    public Databases(LocalStack stack) {
        this.stack = stack;
    }

    /** The number that the query yields in its first column. */
    public long count(ServiceModule service, String query) {
        var access = new DatabaseAccess("localhost", stack.ports().postgres(), service.key());
        try (var connection =
                        DriverManager.getConnection(access.jdbcUrl(), access.ownerUser(), access.ownerPassword());
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
