package io.supportplatform.acceptance.problems;

import static java.util.stream.Collectors.toCollection;

import io.supportplatform.acceptance.WorkingCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The texts of one module's problems: English, which decides what exists, and Polish. */
record ProblemTexts(String module, Path sources, Properties english, Properties polish) {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    /** One for each module that has a bundle of its own. */
    static List<ProblemTexts> all(Path root) throws IOException {
        var all = new ArrayList<ProblemTexts>();
        for (var file : WorkingCopy.files(root, "problems.properties")) {
            if (file.getParent() instanceof Path resources && resources.endsWith(RESOURCES)) {
                all.add(read(root, file, resources));
            }
        }
        return all;
    }

    private static ProblemTexts read(Path root, Path english, Path resources) throws IOException {
        var polish = resources.resolve(english.getFileName().toString().replace(".properties", "_pl.properties"));
        var main = resources.resolveSibling("java");
        var module = root.relativize(resources).subpath(0, 1).toString();
        return new ProblemTexts(module, main, load(english), load(polish));
    }

    private static Properties load(Path file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    Set<String> keys() {
        return keys(english);
    }

    static Set<String> keys(Properties texts) {
        return texts.stringPropertyNames().stream().collect(toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return module;
    }
}
