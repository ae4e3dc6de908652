package io.supportplatform.local;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A part that runs as a process of its own and is started again when it dies, until it is told to stop. */
final class ChildProcess {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

    private final String part;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Workspace workspace;
    private final PidFiles pidFiles;
    private final Consumer<String> say;
    private final Revival revival;

    private @Nullable Process process;
    private boolean supervised;
    private boolean stopped;

    ChildProcess(
            String part,
            List<String> command,
            Map<String, String> environment,
            Workspace workspace,
            Consumer<String> say) {
        this.part = part;
        this.command = command;
        this.environment = environment;
        this.workspace = workspace;
        this.pidFiles = new PidFiles(workspace);
        this.say = say;
        this.revival = new Revival(part, Clock.systemUTC(), say);
    }

    String part() {
        return part;
    }

    synchronized void start() {
        start(Map.of());
    }

    /** The extra variables hold for this process only: whoever starts the part again, starts it plainly. */
    synchronized void start(Map<String, String> extra) {
        if (stopped) {
            throw new StackException("Stopped before everything was up.");
        }
        if (isAlive()) {
            throw new StackException(part + " runs already.");
        }
        var log = Redirect.appendTo(workspace.log(part).toFile());
        var builder = new ProcessBuilder(command)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(log)
                .redirectErrorStream(true)
                .directory(workspace.data().toFile());
        builder.environment().putAll(environment);
        builder.environment().putAll(extra);
        try {
            process = builder.start();
            pidFiles.write(part, process.pid());
        } catch (IOException e) {
            throw new StackException("Cannot start " + part + ": " + e.getMessage() + ".", e);
        }
    }

    /** From now on death is answered with a restart. */
    synchronized void supervise() {
        supervised = true;
        watch();
    }

    synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    synchronized long pid() {
        return process == null ? -1 : process.pid();
    }

    /** SIGKILL, as a crash would be; supervision brings it back. */
    synchronized void kill() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    /** Sends a signal by its name, such as {@code STOP}, to the process as it is now. */
    synchronized void signal(String name) {
        if (process != null) {
            Signals.send(name, process.pid());
        }
    }

    /** SIGTERM, and SIGKILL to one that does not listen; tells whether it went by itself. */
    boolean end() {
        var running = current();
        if (running == null) {
            return true;
        }
        running.destroy();
        try {
            var wentByItself = running.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!wentByItself) {
                say.accept(part + " does not stop, killing it");
                running.destroyForcibly().waitFor();
            }
            return wentByItself;
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Deaths so far were meant, so the next one is mended without a long wait. */
    void forgive() {
        revival.forgive();
    }

    /** Ends it in order and starts it with these variables on top; supervision looks away meanwhile. */
    void restart(Map<String, String> extra) {
        var wasSupervised = unsupervise();
        end();
        revival.forgive();
        synchronized (this) {
            start(extra);
            if (wasSupervised) {
                supervise();
            }
        }
    }

    void stop() {
        unsupervise();
        markStopped();
        end();
        pidFiles.remove(part);
    }

    private synchronized void markStopped() {
        stopped = true;
    }

    private synchronized @Nullable Process current() {
        return process;
    }

    private synchronized boolean unsupervise() {
        var was = supervised;
        supervised = false;
        return was;
    }

    /** A process that somebody else has replaced by now is nobody's to revive. */
    private synchronized boolean isWanted(Process watched) {
        return supervised && watched.equals(process);
    }

    private synchronized void watch() {
        var watched = process;
        if (watched != null) {
            revival.watch(watched.toHandle(), () -> isWanted(watched), () -> revive(watched));
        }
    }

    private synchronized void revive(Process watched) {
        if (isWanted(watched)) {
            start();
            watch();
        }
    }
}
