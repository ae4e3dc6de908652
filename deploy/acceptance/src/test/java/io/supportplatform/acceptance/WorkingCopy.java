package io.supportplatform.acceptance;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The working copy that these tests belong to. */
public final class WorkingCopy {

    private WorkingCopy() {}

    /** The nearest folder, here or above, that holds docs/rules.md. */
    public static Path root() {
        var here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("docs/rules.md"))) {
                return folder;
            }
        }
        throw new IllegalStateException("docs/rules.md is in no folder above " + here);
    }

    /** All files below the root that end so, without build output and running data, which come and go meanwhile. */
    public static List<Path> files(Path root, String ending) throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                var name = String.valueOf(folder.getFileName());
                var foreign = name.equals("target") || name.startsWith(".");
                return foreign && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(ending)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files.stream().sorted().toList();
    }
}
