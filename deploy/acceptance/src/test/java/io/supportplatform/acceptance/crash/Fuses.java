package io.supportplatform.acceptance.crash;

import io.supportplatform.local.ServiceModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that arm failpoints; a service takes its own away in the moment it halts. */
final class Fuses {

    private final Path directory;

    Fuses(Path directory) {
        this.directory = directory;
    }

    void arm(CrashPoint point) {
        point.services().forEach(service -> create(file(point, service)));
    }

    /** Whether the service has halted at the point since it was armed. */
    boolean blown(CrashPoint point, ServiceModule service) {
        return Files.notExists(file(point, service));
    }

    private Path file(CrashPoint point, ServiceModule service) {
        return directory.resolve(service.key() + "/" + point.key());
    }

    private static void create(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
