package io.supportplatform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.supportplatform.local.parts.DatabaseAccess;
import io.supportplatform.local.parts.FreePorts;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    Path folder;

    @Test
    void comesBackWithItsData_whenKilled() throws Exception {
        // Given
        var workspace = new Workspace(folder, folder.resolve("data"));
        workspace.prepare();
        var port = FreePorts.next();
        var server = new PostgresServer(workspace, port, line -> {});
        server.start();
        server.supervise();
        var access = new DatabaseAccess("localhost", port, "contracts");
        execute(access, "create table kept (id int)");

        // When
        server.kill();

        // Then
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(execute(access, "insert into kept values (1)"))
                        .isOne());
        server.stop();
        assertThat(workspace.run()).isEmptyDirectory();
        assertThat(FreePorts.isFree(port)).isTrue();
    }

    @Test
    void keepsWhatWasCommitted_whenStoppedImmediately() throws Exception {
        // Given
        var workspace = new Workspace(folder, folder.resolve("data"));
        workspace.prepare();
        var port = FreePorts.next();
        var server = new PostgresServer(workspace, port, line -> {});
        server.start();
        var access = new DatabaseAccess("localhost", port, "contracts");
        execute(access, "create table kept (id int)");

        // When
        server.stopImmediately();
        assertThat(FreePorts.isFree(port)).isTrue();
        server.restart();

        // Then
        assertThat(execute(access, "insert into kept values (1)")).isOne();
        server.stop();
    }

    private static int execute(DatabaseAccess access, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(access.jdbcUrl(), access.ownerUser(), access.ownerPassword());
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
