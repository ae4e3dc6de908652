package io.supportplatform.local;

import io.supportplatform.local.parts.SamplePerson;
import io.supportplatform.local.parts.TokenClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Entry point of the scripts {@code up}, {@code demo} and {@code token}. */
public final class Launcher {

    private Launcher() {}

    public static void main(String... words) {
        var console = new Console(System.out, Clock.system(ZoneId.systemDefault()));
        try {
            dispatch(List.of(words), console);
            System.exit(0);
        } catch (StackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            System.err.println(diskIsFull(e) ? "The disk is full: " + e.getMessage() : "The launcher failed: " + e);
            if (!diskIsFull(e)) {
                // Not foreseen, so whoever repairs the launcher needs to see where.
                e.printStackTrace(System.err);
            }
            System.exit(1);
        }
    }

    private static boolean diskIsFull(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("No space left on device"));
    }

    private static void dispatch(List<String> words, Console console) {
        var workspace = Workspace.of(Path.of(System.getProperty("platform.repository", ".")));
        var command = words.isEmpty() ? "" : words.getFirst();
        var rest = words.subList(Math.min(1, words.size()), words.size());
        switch (command) {
            case "up" -> new UpCommand(workspace, UpArguments.parse(rest), console).run();
            case "demo" -> new Demo(StackFile.requireRunning(workspace).ports(), console).run();
            case "token" -> console.print(token(workspace, rest));
            default -> throw new StackException("Unknown command '" + command + "': use up, demo or token.");
        }
    }

    private static String token(Workspace workspace, List<String> names) {
        if (names.size() != 1) {
            throw new StackException("usage: deploy/local/token NAME, where NAME is one of " + SamplePerson.names());
        }
        var issuer = StackFile.requireRunning(workspace).ports().issuer();
        try {
            return new TokenClient("http://localhost:" + issuer).token(SamplePerson.named(names.getFirst()));
        } catch (IllegalArgumentException unknown) {
            throw new StackException(unknown.getMessage() + ".", unknown);
        }
    }
}
