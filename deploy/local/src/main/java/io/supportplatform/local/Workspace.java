package io.supportplatform.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The folders of one stack: the checkout it runs from and the directory that holds everything it writes. */
public record Workspace(Path repository, Path data) {

    private static final long NEEDED_BYTES = 500L << 20;

    public Workspace {
        repository = repository.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    public static Workspace of(Path repository) {
        return new Workspace(repository, repository.resolve("deploy/local/.data"));
    }

    Path run() {
        return data.resolve("run");
    }

    Path log(String part) {
        return data.resolve("log").resolve(part + ".log");
    }

    Path postgres() {
        return data.resolve("postgres");
    }

    /** Written by the broker once it serves all topics. */
    Path kafkaReady() {
        return run().resolve("kafka.ready");
    }

    void forgetBrokerReady() {
        try {
            Files.deleteIfExists(kafkaReady());
        } catch (IOException e) {
            throw new StackException("Cannot delete " + kafkaReady() + ": " + e.getMessage() + ".", e);
        }
    }

    Path kafka() {
        return data.resolve("kafka");
    }

    /** Makes the folders; says so plainly when the disk is full or belongs to somebody else. */
    void prepare() {
        try {
            Files.createDirectories(run());
            Files.createDirectories(data.resolve("log"));
            Files.createDirectories(postgres());
            forgetBrokerReady();
            var free = Files.getFileStore(data).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new StackException("The disk is full: %d MB left under %s, the stack needs %d."
                        .formatted(free >> 20, data, NEEDED_BYTES >> 20));
            }
        } catch (IOException e) {
            throw new StackException("Cannot write to " + data + ": " + e.getMessage() + ".", e);
        }
    }

    /** Logs tell of one run; the data lives on. */
    void emptyLogs() {
        delete(data.resolve("log"));
        prepare();
    }

    /** Forgets all data and logs, but not who runs: that is cleared by stopping them. */
    void wipe() {
        delete(postgres());
        delete(kafka());
        delete(data.resolve("log"));
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            var failed = files.sorted(Comparator.reverseOrder())
                    .map(Path::toFile)
                    .filter(file -> !file.delete())
                    .map(File::toString)
                    .findFirst();
            failed.ifPresent(file -> {
                throw new StackException("Cannot delete " + file + ": it belongs to another user.");
            });
        } catch (IOException e) {
            throw new StackException("Cannot empty " + directory + ": " + e.getMessage() + ".", e);
        }
    }
}
