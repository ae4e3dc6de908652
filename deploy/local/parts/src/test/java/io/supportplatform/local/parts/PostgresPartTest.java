package io.supportplatform.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresPartTest {

    @TempDir
    Path data;

    @Test
    void keepsDataAndDurability_overRestart() throws Exception {
        // Given
        int port;
        try (var first = PostgresPart.start(PostgresOptions.durableIn(data))) {
            port = first.port();
            var access = first.database("scheduling");
            execute(access, access.ownerUser(), "create table kept (id int)", "insert into kept values (42)");
        }

        // When
        try (var second = PostgresPart.start(PostgresOptions.durableIn(data).withPort(port))) {
            var access = second.database("scheduling");

            // Then
            assertThat(second.port()).isEqualTo(port);
            assertThat(second.show("server_version")).startsWith("18");
            assertThat(second.show("fsync")).isEqualTo("on");
            assertThat(second.show("synchronous_commit")).isEqualTo("on");
            assertThat(second.show("full_page_writes")).isEqualTo("on");
            assertThat(ProcessHandle.of(second.pid())).isPresent();
            assertThat(query(access, access.ownerUser(), "select id from kept")).isEqualTo("42");
            assertThat(query(
                            access, access.ownerUser(), "select extname from pg_extension where extname like 'btree%'"))
                    .isEqualTo("btree_gist");
        }
    }

    @Test
    void refusesTables_whenAppRoleCreatesThem() throws Exception {
        try (var server = PostgresPart.start(PostgresOptions.temporary())) {
            // Given
            var access = server.database("contracts");

            // When
            assertThatThrownBy(() -> execute(access, access.appUser(), "create table mine (id int)"))

                    // Then
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for schema public");
        }
    }

    private static void execute(DatabaseAccess access, String user, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(access.jdbcUrl(), user, access.appPassword());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String query(DatabaseAccess access, String user, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(access.jdbcUrl(), user, access.appPassword());
                var statement = connection.createStatement()) {
            var row = statement.executeQuery(sql);
            row.next();
            return row.getString(1);
        }
    }
}
