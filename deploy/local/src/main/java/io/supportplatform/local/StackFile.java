package io.supportplatform.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** run/stack.json: how other processes find a running stack. */
record StackFile(long launcher, Ports ports) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    void write(Workspace workspace) {
        try {
            JSON.writeValue(path(workspace).toFile(), this);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path(workspace), e);
        }
    }

    static void remove(Workspace workspace) {
        try {
            Files.deleteIfExists(path(workspace));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + path(workspace), e);
        }
    }

    /** The stack that runs from this workspace, if its launcher is still alive. */
    static Optional<StackFile> ofRunning(Workspace workspace) {
        if (!Files.exists(path(workspace))) {
            return Optional.empty();
        }
        try {
            var stack = JSON.readValue(path(workspace).toFile(), StackFile.class);
            return Optional.of(stack).filter(s -> isLauncher(s.launcher()));
        } catch (IOException e) {
            throw new StackException("Cannot read " + path(workspace) + ": " + e.getMessage() + ".", e);
        }
    }

    static StackFile requireRunning(Workspace workspace) {
        return ofRunning(workspace)
                .orElseThrow(
                        () -> new StackException("The local stack is not running: start it with deploy/local/up."));
    }

    /** A process id is reused after a crash, so a stranger with that number is not our launcher. */
    private static boolean isLauncher(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().command())
                .filter(command -> command.endsWith("java"))
                .isPresent();
    }

    private static Path path(Workspace workspace) {
        return workspace.run().resolve("stack.json");
    }
}
