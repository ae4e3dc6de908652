package io.supportplatform.acceptance.stack;

import io.supportplatform.local.LocalStack;
import io.supportplatform.local.ServiceModule;
import io.supportplatform.local.parts.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the services have stored, past their own endpoints. */
public final class Databases {

    private final LocalStack stack;

    public Databases(LocalStack stack) {
        this.stack = stack;
    }

    /** One row of an answer, all columns as text. */
    public record Row(List<@Nullable String> columns) {

        /** The column, counted from 0; empty if it is null. */
        public String text(int column) {
            var value = columns.get(column);
            return value == null ? "" : value;
        }

        public long number(int column) {
            return Long.parseLong(text(column));
        }
    }

    /** The number that the query yields in its first column. */
    public long count(ServiceModule service, String query) {
        return rows(service, query).getFirst().number(0);
    }

    public List<Row> rows(ServiceModule service, String query) {
        return rows(service.key(), query);
    }

    /** From any database of the server; its superuser asks, who also sees what other sessions do. */
    public List<Row> rows(String database, String query) {
        try (var connection = open(database);
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<Row>();
            while (found.next()) {
                rows.add(row(found));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(database + ": " + query, e);
        }
    }

    /** Runs the statements as the database's owner, all or none; returns how many rows the last one changed. */
    public int change(ServiceModule service, String... statements) {
        var access = new DatabaseAccess("localhost", stack.ports().postgres(), service.key());
        try (var connection =
                DriverManager.getConnection(access.jdbcUrl(), access.ownerUser(), access.ownerPassword())) {
            connection.setAutoCommit(false);
            var changed = 0;
            for (var sql : statements) {
                try (var statement = connection.createStatement()) {
                    changed = statement.executeUpdate(sql);
                }
            }
            connection.commit();
            return changed;
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + String.join("; ", statements), e);
        }
    }

    /** Runs one statement as superuser and on its own, as {@code create database} needs it. */
    public void administer(String database, String sql) {
        try (var connection = open(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(database + ": " + sql, e);
        }
    }

    /** A session of the superuser, for whoever asks so often that a new one each time would take too long. */
    public Connection open(String database) throws SQLException {
        var url = "jdbc:postgresql://localhost:" + stack.ports().postgres() + "/" + database;
        return DriverManager.getConnection(url, "postgres", "");
    }

    private static Row row(ResultSet found) throws SQLException {
        var columns = new ArrayList<@Nullable String>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            columns.add(found.getString(i));
        }
        return new Row(columns);
    }
}
