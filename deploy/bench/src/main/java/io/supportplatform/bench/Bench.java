package io.supportplatform.bench;

import io.supportplatform.bench.report.Figures;
import io.supportplatform.bench.stack.BenchStack;
import io.supportplatform.bench.stack.Profile;
import io.supportplatform.bench.suite.Benchmark;
import io.supportplatform.bench.suite.Scale;
import io.supportplatform.bench.suite.Scene;
import io.supportplatform.bench.suite.Suite;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Entry point of {@code run}: starts a platform, asks it what was asked for, prints the figures and stops everything. */
public final class Bench {

    /** JVM options that every service gets on top of its own; for comparing them. */
    private static final String SERVICE_OPTIONS = "BENCH_SERVICE_JVM_OPTIONS";

    private static final String QUICK = "--quick";
    private static final String PROFILE = "--profile";

    private Bench() {}

    public static void main(String... words) {
        try {
            System.exit(run(List.of(words)));
        } catch (RuntimeException e) {
            System.err.println("The bench failed: " + e);
            e.printStackTrace(System.err);
            System.exit(1);
        }
    }

    private static int run(List<String> words) {
        var benchmarks = Suite.select(
                words.stream().filter(word -> !word.startsWith("--")).toList());
        requireKnown(words);
        var scale = words.contains(QUICK) ? Scale.QUICK : Scale.FULL;
        var profile =
                words.contains(PROFILE) ? Profile.into(repository().resolve("deploy/bench/target/profile")) : null;
        var figures = new Figures(System.out);
        int failures = 0;
        try (var stack = BenchStack.start(repository(), serviceEnvironment(), profile, System.err::println)) {
            var scene = new Scene(stack, scale);
            for (var benchmark : benchmarks) {
                failures += succeeds(benchmark, scene, figures) ? 0 : 1;
            }
        }
        System.out.println();
        System.out.println(figures.table());
        return failures == 0 ? 0 : 1;
    }

    /** One that fails leaves the others their say. */
    private static boolean succeeds(Benchmark benchmark, Scene scene, Figures figures) {
        System.err.println("Measuring " + benchmark.name());
        try {
            benchmark.measure(scene, figures);
            return true;
        } catch (RuntimeException e) {
            System.err.println(benchmark.name() + " yields no figure: " + e);
            e.printStackTrace(System.err);
            return false;
        } finally {
            scene.stack().writeProfile(benchmark.name());
        }
    }

    private static Path repository() {
        return Path.of(System.getProperty("platform.repository", "."));
    }

    private static Map<String, String> serviceEnvironment() {
        var options = System.getenv(SERVICE_OPTIONS);
        // The only variable whose options count more than those on the command line.
        return options == null || options.isBlank() ? Map.of() : Map.of("_JAVA_OPTIONS", options);
    }

    private static void requireKnown(List<String> words) {
        words.stream()
                .filter(word -> word.startsWith("--") && !word.equals(QUICK) && !word.equals(PROFILE))
                .findFirst()
                .ifPresent(word -> {
                    throw new IllegalArgumentException("usage: deploy/bench/run [NAME…] [--quick] [--profile]");
                });
    }
}
