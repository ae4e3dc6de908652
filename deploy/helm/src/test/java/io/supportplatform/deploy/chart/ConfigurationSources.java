package io.supportplatform.deploy.chart;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The configuration keys that Java sources read through {@code @ConfigMapping} and {@code @ConfigProperty}.
 * The sources are parsed, since this module may not depend on the services.
 */
final class ConfigurationSources extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final Map<String, ClassTree> interfaces = new HashMap<>();
    private final Map<ClassTree, String> roots = new HashMap<>();
    private final List<ConfigurationKey> keys = new ArrayList<>();

    /** The keys read below these source folders; a folder that does not exist reads none. */
    static List<ConfigurationKey> keysIn(Collection<Path> folders) throws IOException {
        var scanner = new ConfigurationSources();
        for (var unit : parse(filesIn(folders))) {
            scanner.scan(unit, null);
        }
        scanner.roots.forEach((root, prefix) -> scanner.expand(prefix, root));
        return List.copyOf(scanner.keys);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
        if (type.getKind() == Tree.Kind.INTERFACE) {
            interfaces.put(type.getSimpleName().toString(), type);
        }
        annotation(type.getModifiers().getAnnotations(), "ConfigMapping", "prefix")
                .ifPresent(prefix -> roots.put(type, prefix));
        return super.visitClass(type, none);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
        var annotations = variable.getModifiers().getAnnotations();
        var fallback = annotation(annotations, "ConfigProperty", "defaultValue");
        annotation(annotations, "ConfigProperty", "name").ifPresent(name -> add(name, variable.getType(), fallback));
        return super.visitVariable(variable, none);
    }

    private void expand(String prefix, ClassTree type) {
        for (var member : type.getMembers()) {
            if (member instanceof MethodTree method && method.getBody() == null) {
                var fallback = annotation(method.getModifiers().getAnnotations(), "WithDefault", "value");
                add(keyOf(prefix, method), method.getReturnType(), fallback);
            }
        }
    }

    private void add(String key, Tree type, Optional<String> fallback) {
        var element = type instanceof ParameterizedTypeTree generic
                ? generic.getTypeArguments().getLast()
                : type;
        var container = type instanceof ParameterizedTypeTree generic
                ? generic.getType().toString()
                : "";
        var group = interfaces.get(element.toString());
        var many = container.equals("Map") || (group != null && !container.isEmpty() && !container.equals("Optional"));
        var name = many ? key + ".*" : key;
        if (group == null) {
            keys.add(new ConfigurationKey(name, fallback.orElse(null), !container.startsWith("Optional")));
        } else {
            expand(name, group);
        }
    }

    private static String keyOf(String prefix, MethodTree method) {
        var annotations = method.getModifiers().getAnnotations();
        if (annotations.stream().anyMatch(annotation -> isNamed(annotation, "WithParentName"))) {
            return prefix;
        }
        var derived = CAPITAL.matcher(method.getName()).replaceAll("-").toLowerCase(Locale.ROOT);
        return prefix + "." + annotation(annotations, "WithName", "value").orElse(derived);
    }

    private static Optional<String> annotation(List<? extends AnnotationTree> all, String name, String attribute) {
        return all.stream()
                .filter(annotation -> isNamed(annotation, name))
                .flatMap(annotation -> annotation.getArguments().stream())
                .filter(argument -> attributeOf(argument).equals(attribute))
                .map(argument -> text(argument instanceof AssignmentTree named ? named.getExpression() : argument))
                .findFirst();
    }

    /** An argument without a name is the attribute called value. */
    private static String attributeOf(Tree argument) {
        return argument instanceof AssignmentTree named ? named.getVariable().toString() : "value";
    }

    private static boolean isNamed(AnnotationTree annotation, String name) {
        return annotation.getAnnotationType().toString().equals(name);
    }

    private static String text(Tree expression) {
        if (expression instanceof LiteralTree literal && literal.getValue() instanceof String value) {
            return value;
        }
        throw new AssertionError(
                "configuration is read as it is written here, so a key or default must be a plain text: " + expression);
    }

    private static Iterable<? extends Tree> parse(Collection<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = manager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
            return task.parse();
        }
    }

    private static List<Path> filesIn(Collection<Path> folders) throws IOException {
        var files = new TreeSet<Path>();
        for (var folder : folders.stream().filter(Files::isDirectory).toList()) {
            try (var tree = Files.walk(folder)) {
                tree.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return List.copyOf(files);
    }
}
