package io.supportplatform.bench.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the figures of a run and prints each as soon as it is known. */
public final class Figures {

    private final List<Figure> all = new ArrayList<>();
    private final PrintStream out;

    public Figures(PrintStream out) {
        this.out = out;
    }

    public Figure add(Figure figure) {
        all.add(figure);
        out.println(figure.json());
        return figure;
    }

    /** The median, 99th percentile and worst of some latencies, as three figures. */
    public void add(String name, Latencies latencies, String targetOfP99) {
        add(Figure.of(name + "-p50", latencies.p50(), "ms"));
        add(Figure.of(name + "-p99", latencies.p99(), "ms").aiming(targetOfP99));
        add(Figure.of(name + "-max", latencies.max(), "ms"));
    }

    public Optional<Figure> find(String name) {
        return all.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }

    public String table() {
        return Table.of(all);
    }
}
