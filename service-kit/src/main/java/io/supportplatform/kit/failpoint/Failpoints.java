package io.supportplatform.kit.failpoint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Off unless {@code platform.failpoints} names a directory, as only tests do. There, a file {@code <service>/<failpoint>} arms
 * that point: the first thread to pass it takes the file away and halts the process, so a restarted process goes on.
 */
@Singleton
public class Failpoints {

    private static final Logger LOG = Logger.getLogger(Failpoints.class);
    private static final int AS_IF_KILLED = 137;

    private final Optional<Path> directory;
    private final Runnable halt;

    @Inject
    Failpoints(
            @ConfigProperty(name = "platform.failpoints") Optional<String> directory,
            @ConfigProperty(name = "platform.service") String service) {
        this(
                directory.map(path -> Path.of(path, service)),
                () -> Runtime.getRuntime().halt(AS_IF_KILLED));
    }

    Failpoints(Optional<Path> directory, Runnable halt) {
        this.directory = directory;
        this.halt = halt;
    }

    public boolean enabled() {
        return directory.isPresent();
    }

    /** Halts the process if this point is armed. */
    public void pass(Failpoint point) {
        if (directory.isPresent() && disarm(directory.get().resolve(point.key()))) {
            LOG.errorf("halted at the failpoint %s", point.key());
            halt.run();
        }
    }

    private static boolean disarm(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
