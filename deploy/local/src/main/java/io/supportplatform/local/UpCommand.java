package io.supportplatform.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** {@code up}: build what is stale, start, seed, show where everything is, and stay until Ctrl-C. */
final class UpCommand {

    private static final List<String> LOGS =
            List.of("contracts", "requests", "scheduling", "notification", "kafka", "postgres");
    private static final long LOG_PAUSE_NANOS = 300_000_000L;

    private final Workspace workspace;
    private final UpArguments arguments;
    private final Console console;

    UpCommand(Workspace workspace, UpArguments arguments, Console console) {
        this.workspace = workspace;
        this.arguments = arguments;
        this.console = console;
    }

    void run() {
        workspace.prepare();
        try (var channel = FileChannel.open(
                workspace.run().resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            requireOnly(channel.tryLock());
            serve();
        } catch (IOException e) {
            throw new StackException("Cannot write to " + workspace.run() + ": " + e.getMessage() + ".", e);
        }
    }

    private void requireOnly(@Nullable FileLock lock) {
        if (lock == null) {
            throw new StackException("A local stack already runs from " + workspace.data() + ": stop it first.");
        }
    }

    private void serve() {
        new ServiceBuild(workspace.repository(), arguments.maven(), console::say).ensureFresh();
        new PidFiles(workspace)
                .clearOrphans()
                .forEach(part -> console.say("Stopped " + part + ", left behind by an earlier launcher"));
        if (arguments.fresh()) {
            workspace.wipe();
            workspace.prepare();
        }
        console.say("Starting on ports from " + arguments.portBase());
        var stopped = new CountDownLatch(1);
        var stack = LocalStack.of(
                StackOptions.of(workspace, Ports.from(arguments.portBase())).saying(console::say));
        // Before the start: Ctrl-C half way must not leave processes behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, stopped), "stack-closer"));
        stack.start();
        new SampleData(stack.ports(), console::say).seed();
        new StackFile(ProcessHandle.current().pid(), stack.ports()).write(workspace);
        console.print(AddressTable.of(stack.ports()));
        tailUntil(stopped);
    }

    private void stop(LocalStack stack, CountDownLatch stopped) {
        if (stack.isClosed()) {
            return;
        }
        console.say("Stopping");
        StackFile.remove(workspace);
        stack.close();
        stopped.countDown();
        console.say("Stopped; the data stays in " + workspace.data());
    }

    private void tailUntil(CountDownLatch stopped) {
        var tails = LogTail.of(workspace, LOGS);
        while (stopped.getCount() > 0) {
            tails.forEach(tail -> tail.forward(console::print));
            LockSupport.parkNanos(LOG_PAUSE_NANOS);
        }
    }
}
