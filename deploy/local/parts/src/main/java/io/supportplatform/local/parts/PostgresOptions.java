package io.supportplatform.local.parts;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How an embedded PostgreSQL runs.
 *
 * @param port 0 takes a free one
 * @param dataDirectory null means a temporary one that goes away with the server
 * @param durable whether a commit waits for the disk
 * @param log null sends the server's log to this JVM's logger
 */
public record PostgresOptions(
        int port,
        @Nullable Path dataDirectory,
        boolean durable,
        @Nullable Path log) {

    /** Fast and forgetful: for service tests. */
    public static PostgresOptions temporary() {
        return new PostgresOptions(0, null, false, null);
    }

    /** Data that survives restarts and power cuts: for the local stack, fault tests and benchmarks. */
    public static PostgresOptions durableIn(Path dataDirectory) {
        return new PostgresOptions(0, dataDirectory, true, null);
    }

    public PostgresOptions withPort(int wanted) {
        return new PostgresOptions(wanted, dataDirectory, durable, log);
    }

    public PostgresOptions withLog(Path file) {
        return new PostgresOptions(port, dataDirectory, durable, file);
    }
}
