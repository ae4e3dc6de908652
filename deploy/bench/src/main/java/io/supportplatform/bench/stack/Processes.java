package io.supportplatform.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the system knows of and does to other processes. */
public final class Processes {

    private Processes() {}

    static void freeze(long pid) {
        signal("STOP", pid);
    }

    static void thaw(long pid) {
        signal("CONT", pid);
    }

    /** Its memory in megabytes, with its fair share of what it has in common with others. */
    public static double proportionalMegabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup")).stream()
                            .filter(line -> line.startsWith("Pss:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024.0;
        } catch (IOException e) {
            throw new UncheckedIOException("No memory figures of process " + pid, e);
        }
    }

    private static void signal(String name, long pid) {
        try {
            var exit = new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + pid)
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("kill -" + name + " " + pid + " ended with " + exit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
