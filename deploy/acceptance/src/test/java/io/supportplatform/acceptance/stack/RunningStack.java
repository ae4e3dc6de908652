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

    private static @Nullable LocalStack stack;

    private RunningStack() {}

    public static synchronized LocalStack get() {
        if (stack == null) {
            stack = start();
        }
        return stack;
    }

    private static LocalStack start() {
        var workspace = new Workspace(WorkingCopy.root(), directory());
        var started = LocalStack.of(StackOptions.of(workspace, Ports.free()).saying(System.out::println))
                .start();
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
