package io.supportplatform.local.parts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** A real PostgreSQL 18 on loopback, one server for any number of service databases. */
public final class PostgresPart implements AutoCloseable {

    private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final EmbeddedPostgres server;
    private final long pid;
    private final DatabaseSetup setup;

    private PostgresPart(EmbeddedPostgres server, Path dataDirectory) throws IOException {
        this.server = server;
        this.pid = postmaster(dataDirectory);
        this.setup = new DatabaseSetup(database -> server.getDatabase("postgres", database));
    }

    public static PostgresPart start(PostgresOptions options) throws IOException {
        var kept = options.dataDirectory();
        var directory = kept == null ? Files.createTempDirectory("platform-postgres") : kept;
        var part = new PostgresPart(builder(options, directory, kept == null).start(), directory);
        if (options.durable()) {
            part.requireDurable();
        }
        return part;
    }

    /** Creates the database of a service with its owner and app roles unless they exist. */
    public DatabaseAccess database(String service) {
        var access = new DatabaseAccess("localhost", server.getPort(), service);
        try {
            setup.ensure(access);
            return access;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot prepare database " + service, e);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** The postmaster's process id. */
    public long pid() {
        return pid;
    }

    /** What the running server says about one of its settings. */
    public String show(String setting) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.prepareStatement("select current_setting(?)")) {
            statement.setString(1, setting);
            var row = statement.executeQuery();
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read setting " + setting, e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void requireDurable() throws IOException {
        var off = DURABILITY.stream().filter(name -> !show(name).equals("on")).toList();
        if (!off.isEmpty()) {
            close();
            throw new IllegalStateException("PostgreSQL would not be durable, these are off: " + off);
        }
    }

    private static EmbeddedPostgres.Builder builder(PostgresOptions options, Path directory, boolean temporary) {
        var builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binariesDirectory())
                .setDataDirectory(directory)
                .setCleanDataDirectory(temporary)
                // Who keeps data decides when to stop: a hook of its own would race with an orderly shutdown.
                .setRegisterShutdownHook(temporary)
                .setPort(FreePorts.orNext(options.port()))
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                // Loopback TCP is all we use; a socket file of another user in /tmp would block the port for us.
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("timezone", "UTC");
        var durability = options.durable() ? "on" : "off";
        DURABILITY.forEach(name -> builder.setServerConfig(name, durability));
        if (options.log() != null) {
            var log = Redirect.appendTo(options.log().toFile());
            builder.setOutputRedirector(log).setErrorRedirector(log);
        }
        return builder;
    }

    /** As the server itself wrote it: the library's own process is pg_ctl, which has ended by now. */
    private static long postmaster(Path dataDirectory) throws IOException {
        var lines = Files.readAllLines(dataDirectory.resolve("postmaster.pid"));
        return Long.parseLong(lines.getFirst().trim());
    }

    /** One folder per user: the binaries unpacked by root cannot be locked by anyone else. */
    private static File binariesDirectory() {
        var folder = "support-platform-" + System.getProperty("user.name");
        return Path.of(System.getProperty("java.io.tmpdir"), folder, "postgres").toFile();
    }
}
