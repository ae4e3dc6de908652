package io.supportplatform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The run/<part>.pid files: who runs now, and which processes a killed launcher has left behind. */
final class PidFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Workspace workspace;

    PidFiles(Workspace workspace) {
        this.workspace = workspace;
    }

    void write(String part, long pid) {
        try {
            Files.writeString(file(part), Long.toString(pid));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file(part), e);
        }
    }

    void remove(String part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file(part), e);
        }
    }

    /** Stops what an earlier launcher of this data directory left running, services before the servers they use. */
    List<String> clearOrphans() {
        try (var files = Files.list(workspace.run())) {
            var parts = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pid"))
                    .map(name -> name.substring(0, name.length() - ".pid".length()))
                    .sorted((a, b) -> Integer.compare(stopRank(a), stopRank(b)))
                    .toList();
            return parts.stream().filter(this::clear).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + workspace.run(), e);
        }
    }

    private boolean clear(String part) {
        var orphan = orphan(part);
        orphan.ifPresent(PidFiles::stop);
        remove(part);
        return orphan.isPresent();
    }

    private static int stopRank(String part) {
        return switch (part) {
            case "postgres" -> 2;
            case "kafka" -> 1;
            default -> 0;
        };
    }

    /** Only a process whose command line names our data directory: the number may be somebody else's by now. */
    private Optional<ProcessHandle> orphan(String part) {
        try {
            var pid = Long.parseLong(Files.readString(file(part)).trim());
            return ProcessHandle.of(pid)
                    .filter(handle -> handle.pid() != ProcessHandle.current().pid())
                    .filter(handle -> handle.info()
                            .commandLine()
                            .orElse("")
                            .contains(workspace.data().toString()));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path file(String part) {
        return workspace.run().resolve(part + ".pid");
    }
}
