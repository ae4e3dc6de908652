package io.supportplatform.local;

import java.net.URI;
import java.util.Map;

/** One running copy of a service, to be broken and mended on purpose. */
public final class Replica {

    private final ServiceModule service;
    private final ChildProcess process;
    private final Workspace workspace;
    private final int port;

    Replica(ServiceModule service, ChildProcess process, Workspace workspace, int port) {
        this.service = service;
        this.process = process;
        this.workspace = workspace;
        this.port = port;
    }

    public ServiceModule service() {
        return service;
    }

    /** The part's name, such as {@code requests-2}. */
    public String name() {
        return process.part();
    }

    public URI uri() {
        return URI.create("http://localhost:" + port);
    }

    /** The process id now; another one after a restart. */
    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it says of itself that it can work. */
    public boolean isReady() {
        return Readiness.answersReady(port);
    }

    /** SIGKILL; a supervised stack starts it again. */
    public void kill() {
        process.kill();
    }

    /** Tells the supervision that the deaths so far were meant, so that it mends the next one without a long wait. */
    public void forgive() {
        process.forgive();
    }

    /** SIGSTOP: it keeps all it holds and does nothing. */
    public void freeze() {
        process.signal("STOP");
    }

    /** SIGCONT. */
    public void thaw() {
        process.signal("CONT");
    }

    /** SIGTERM, and waits; false when it had to be killed. For a stack that is not supervised. */
    public boolean end() {
        return process.end();
    }

    /** Starts it with these variables on top of its own, for the life of this process. */
    public void start(Map<String, String> extraEnvironment) {
        process.start(extraEnvironment);
    }

    /** Stops it in order and starts it so, under supervision or not; does not wait until it is ready. */
    public void restart(Map<String, String> extraEnvironment) {
        process.restart(extraEnvironment);
    }

    public void awaitReady() {
        Readiness.awaitService(process, port, workspace);
    }

    ChildProcess process() {
        return process;
    }
}
