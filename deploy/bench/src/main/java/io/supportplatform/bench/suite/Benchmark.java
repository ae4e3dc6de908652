package io.supportplatform.bench.suite;

import io.supportplatform.bench.report.Figures;

/** One question to the platform, answered in figures. */
public interface Benchmark {

    String name();

    /** Prepares, runs what it needs and nothing else, and adds its figures. */
    void measure(Scene scene, Figures figures);
}
