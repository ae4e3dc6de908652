package io.supportplatform.local;

import io.supportplatform.local.parts.PostgresOptions;
import io.supportplatform.local.parts.PostgresPart;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The stack's durable PostgreSQL with the four databases, started again when it dies. */
final class PostgresServer {

    private static final String PART = "postgres";

    private final Workspace workspace;
    private final int port;
    private final Consumer<String> say;
    private final PidFiles pidFiles;
    private final Revival revival;

    private @Nullable PostgresPart part;
    private boolean supervised;
    private boolean stopped;

    PostgresServer(Workspace workspace, int port, Consumer<String> say) {
        this.workspace = workspace;
        this.port = port;
        this.say = say;
        this.pidFiles = new PidFiles(workspace);
        this.revival = new Revival(PART, Clock.systemUTC(), say);
    }

    synchronized void start() {
        if (stopped) {
            throw new StackException("Stopped before everything was up.");
        }
        var options =
                PostgresOptions.durableIn(workspace.postgres()).withPort(port).withLog(workspace.log(PART));
        try {
            var started = PostgresPart.start(options);
            part = started;
            pidFiles.write(PART, started.pid());
            for (var service : ServiceModule.values()) {
                started.database(service.key());
            }
        } catch (IOException | RuntimeException e) {
            throw new StackException(
                    "PostgreSQL does not start: " + e.getMessage() + LogTail.last(workspace.log(PART)), e);
        }
    }

    synchronized void supervise() {
        supervised = true;
        watch();
    }

    synchronized void kill() {
        process().destroyForcibly();
    }

    /** What {@code pg_ctl stop -m immediate} does: no farewell to clients, no checkpoint, recovery at the next start. */
    void stopImmediately() {
        var postmaster = unsupervised();
        Signals.send("QUIT", postmaster.pid());
        postmaster.onExit().join();
    }

    /** Brings back a server that went down without anybody watching. */
    synchronized void restart() {
        release();
        start();
    }

    synchronized void stop() {
        supervised = false;
        stopped = true;
        release();
        pidFiles.remove(PART);
    }

    private synchronized boolean isSupervised() {
        return supervised;
    }

    private synchronized ProcessHandle unsupervised() {
        supervised = false;
        return process();
    }

    private void watch() {
        revival.watch(process(), this::isSupervised, this::revive);
    }

    private synchronized void revive() {
        restart();
        watch();
    }

    /** Also needed for a dead server: the library still holds the lock on its data directory. */
    private void release() {
        if (part == null) {
            return;
        }
        try {
            part.close();
        } catch (IOException e) {
            say.accept("postgres did not stop cleanly: " + e.getMessage());
        }
        part = null;
    }

    private ProcessHandle process() {
        if (part == null) {
            throw new StackException("PostgreSQL does not run.");
        }
        return ProcessHandle.of(part.pid())
                .orElseThrow(() -> new StackException(
                        "PostgreSQL stopped right after its start:" + LogTail.last(workspace.log(PART))));
    }
}
