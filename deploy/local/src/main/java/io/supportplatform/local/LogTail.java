package io.supportplatform.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads what a part has written to its log since the last look. */
final class LogTail {

    private static final int LAST_LINES = 15;

    private final Path file;
    private final String prefix;
    private long position;

    LogTail(Path file, String part) {
        this.file = file;
        this.prefix = "%-13s| ".formatted(part);
        this.position = size();
    }

    /** Hands over the complete lines that are new. */
    void forward(Consumer<String> printer) {
        if (size() <= position) {
            return;
        }
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(position);
            var fresh = new byte[Math.toIntExact(Math.min(log.length() - position, 1 << 20))];
            log.readFully(fresh);
            var text = new String(fresh, StandardCharsets.UTF_8);
            var end = text.lastIndexOf('\n') + 1;
            position += text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
            text.substring(0, end).lines().forEach(line -> printer.accept(prefix + line));
        } catch (IOException e) {
            printer.accept(prefix + "(log cannot be read: " + e.getMessage() + ")");
        }
    }

    /** The last lines of a log, to stand under the sentence that says what went wrong. */
    static String last(Path file) {
        try {
            var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            var tail = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
            return "\n  " + String.join("\n  ", tail) + "\n  (all of it: " + file + ")";
        } catch (IOException e) {
            return "\n  (no log at " + file + ")";
        }
    }

    static List<LogTail> of(Workspace workspace, List<String> parts) {
        return parts.stream()
                .map(part -> new LogTail(workspace.log(part), part))
                .toList();
    }

    private long size() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
