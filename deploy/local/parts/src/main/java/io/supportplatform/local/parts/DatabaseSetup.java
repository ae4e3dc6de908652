package io.supportplatform.local.parts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/** Creates a service's database and its two roles as superuser; running it again changes nothing. */
final class DatabaseSetup {

    private final Function<String, DataSource> superuserOf;

    DatabaseSetup(Function<String, DataSource> superuserOf) {
        this.superuserOf = superuserOf;
    }

    void ensure(DatabaseAccess access) throws SQLException {
        try (var connection = superuserOf.apply("postgres").getConnection()) {
            ensureRole(connection, access.ownerUser(), access.ownerPassword());
            ensureRole(connection, access.appUser(), access.appPassword());
            ensureDatabase(connection, access);
        }
        try (var connection = superuserOf.apply(access.name()).getConnection()) {
            grantSchema(connection, access);
            ensureExtensions(connection, access);
        }
    }

    private static void ensureRole(Connection connection, String role, String password) throws SQLException {
        var verb = exists(connection, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        run(
                connection,
                "%s role %s login nosuperuser nocreatedb nocreaterole password '%s'".formatted(verb, role, password));
    }

    private static void ensureDatabase(Connection connection, DatabaseAccess access) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", access.name())) {
            run(connection, "create database %s owner %s".formatted(access.name(), access.ownerUser()));
        }
        run(connection, "revoke all on database %s from public".formatted(access.name()));
        run(connection, "grant connect on database %s to %s".formatted(access.name(), access.appUser()));
    }

    private static void grantSchema(Connection connection, DatabaseAccess access) throws SQLException {
        run(connection, "alter schema public owner to " + access.ownerUser());
        run(connection, "revoke create on schema public from public");
        run(connection, "grant usage on schema public to " + access.appUser());
    }

    /** btree_gist is not a trusted extension for every build, so the superuser creates it where booking needs it. */
    private static void ensureExtensions(Connection connection, DatabaseAccess access) throws SQLException {
        if (access.name().equals("scheduling")) {
            run(connection, "create extension if not exists btree_gist");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
