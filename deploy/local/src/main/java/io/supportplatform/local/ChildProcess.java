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

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(25);

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
        if (stopped) {
            throw new StackException("Stopped before everything was up.");
        }
        var log = Redirect.appendTo(workspace.log(part).toFile());
        var builder = new ProcessBuilder(command)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(log)
                .redirectErrorStream(true)
                .directory(workspace.data().toFile());
        builder.environment().putAll(environment);
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

    void stop() {
        var running = release();
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                say.accept(part + " does not stop, killing it");
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        pidFiles.remove(part);
    }

    private synchronized @Nullable Process release() {
        supervised = false;
        stopped = true;
        return process;
    }

    private synchronized boolean isSupervised() {
        return supervised;
    }

    private synchronized void watch() {
        if (process != null) {
            revival.watch(process.toHandle(), this::isSupervised, this::restart);
        }
    }

    private synchronized void restart() {
        start();
        watch();
    }
}
