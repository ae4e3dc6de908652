package io.supportplatform.acceptance.stack;

import io.supportplatform.acceptance.WorkingCopy;
import io.supportplatform.local.LocalStack;
import io.supportplatform.local.Ports;
import io.supportplatform.local.SampleData;
import io.supportplatform.local.StackOptions;
import io.supportplatform.local.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One stack for all acceptance tests of the JVM, seeded like {@code up} does it, on free ports and in a folder of its own. */
public final class RunningStack {

    private static final Path DIRECTORY = directory();

    private static @Nullable LocalStack stack;

    private RunningStack() {}

    /** Where a file {@code <service>/<failpoint>} makes that service halt at that point. */
    public static Path failpoints() {
        return DIRECTORY.resolve("failpoints");
    }

    public static synchronized LocalStack get() {
        if (stack == null) {
            stack = start();
        }
        return stack;
    }

    private static LocalStack start() {
        var workspace = new Workspace(WorkingCopy.root(), DIRECTORY);
        var options = QuickDelivery.with(StackOptions.of(workspace, Ports.free()))
                .with("PLATFORM_FAILPOINTS", failpoints().toString())
                .saying(System.out::println);
        var started = LocalStack.of(options).start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stack-closer"));
        new SampleData(started.ports(), System.out::println).seed();
        return started;
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("platform-acceptance");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
