package io.supportplatform.bench.stack;

import io.supportplatform.local.ServiceModule;
import io.supportplatform.local.parts.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A service's database as its owner sees it: for rows set in bulk and for what is read afterwards. */
public final class Database implements AutoCloseable {

    private final Connection connection;

    private Database(String url, String user, String password) {
        try {
            connection = DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot connect to " + url, e);
        }
    }

    static Database of(int port, ServiceModule service) {
        var access = new DatabaseAccess("localhost", port, service.key());
        return new Database(access.jdbcUrl(), access.ownerUser(), access.ownerPassword());
    }

    static Database ofAdministrator(int port) {
        return new Database("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "");
    }

    /** What to do with each row of an answer. */
    @FunctionalInterface
    public interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    public void run(String sql, @Nullable Object... arguments) {
        try (var statement = prepare(sql, arguments)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public void read(String sql, RowReader reader, @Nullable Object... arguments) {
        try (var statement = prepare(sql, arguments);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of the only row. */
    public String text(String sql, @Nullable Object... arguments) {
        var found = new StringBuilder();
        read(sql, row -> found.append(row.getString(1)), arguments);
        return found.toString();
    }

    public long number(String sql, @Nullable Object... arguments) {
        return Long.parseLong(text(sql, arguments));
    }

    /** After rows were set in bulk: the planner knows of them, and no cleaning is left to do while it is measured. */
    public void settle(String... tables) {
        for (var table : tables) {
            run("vacuum (freeze, analyze) " + table);
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... arguments) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
