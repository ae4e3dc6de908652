package io.supportplatform.acceptance.rules;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import io.supportplatform.acceptance.WorkingCopy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code @Proves} in the test sources of every module.
 *
 * <p>It parses instead of searching the text, so a number in a comment proves nothing, and neither does a disabled test.
 */
final class ProofScanner {

    private static final Path TEST_SOURCES = Path.of("src", "test", "java");

    private final Path root;

    ProofScanner(Path root) {
        this.root = root;
    }

    List<Proof> scan() throws IOException {
        var files = testSources();
        if (files.isEmpty()) {
            return List.of();
        }
        var proofs = new ArrayList<Proof>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var sources = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var parser = (JavacTask) compiler.getTask(
                    null, sources, null, List.of("-proc:none"), null, sources.getJavaFileObjectsFromPaths(files));
            for (var unit : parser.parse()) {
                var file = root.relativize(Path.of(unit.getSourceFile().toUri()));
                var rules = new Rules();
                unit.accept(rules, null);
                rules.found.forEach(rule -> proofs.add(new Proof(module(file), file, rule)));
            }
        }
        return proofs;
    }

    private List<Path> testSources() throws IOException {
        return WorkingCopy.files(root, ".java").stream()
                .filter(file -> moduleEnd(root.relativize(file)) > 0)
                .toList();
    }

    private static String module(Path file) {
        return file.subpath(0, moduleEnd(file)).toString();
    }

    /** Where {@code src/test/java} begins in the path; -1 for any other file. */
    private static int moduleEnd(Path file) {
        for (int i = 1; i + TEST_SOURCES.getNameCount() < file.getNameCount(); i++) {
            if (file.subpath(i, i + TEST_SOURCES.getNameCount()).equals(TEST_SOURCES)) {
                return i;
            }
        }
        return -1;
    }

    /** Collects the values of {@code @Proves} on classes and methods that run. */
    private static final class Rules extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final List<String> found = new ArrayList<>();

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            return isDisabled(type.getModifiers()) ? null : super.visitClass(type, nothing);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            return isDisabled(method.getModifiers()) ? null : super.visitMethod(method, nothing);
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            if (isNamed(annotation, "Proves")) {
                annotation.getArguments().forEach(this::collect);
            }
            return super.visitAnnotation(annotation, nothing);
        }

        private void collect(ExpressionTree value) {
            switch (value) {
                case AssignmentTree named -> collect(named.getExpression());
                case NewArrayTree several -> several.getInitializers().forEach(this::collect);
                case LiteralTree one -> found.add(String.valueOf(one.getValue()));
                // A constant hides the number from whoever greps for it; the check will call it an unknown rule.
                default -> found.add(value.toString());
            }
        }

        private static boolean isDisabled(ModifiersTree modifiers) {
            return modifiers.getAnnotations().stream().anyMatch(annotation -> isNamed(annotation, "Disabled"));
        }

        private static boolean isNamed(AnnotationTree annotation, String simpleName) {
            var name = annotation.getAnnotationType().toString();
            return name.equals(simpleName) || name.endsWith("." + simpleName);
        }
    }
}
