package io.supportplatform.bench.suite;

import java.util.List;
import java.util.stream.Collectors;

/** All benchmarks, in the order in which they disturb each other least: what fills the tables comes last. */
public final class Suite {

    private static final List<Benchmark> ALL = List.of(
            new Floor(),
            new ReserveHttp(),
            new EventPath(),
            new Slots(),
            new Book(),
            new Mail(),
            new Path(),
            new Start(),
            new Memory(),
            new ListMine());

    private Suite() {}

    /** Those with these names, or all of them when none is named. */
    public static List<Benchmark> select(List<String> names) {
        var known = ALL.stream().map(Benchmark::name).collect(Collectors.toSet());
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("There is no benchmark '" + name + "'; there are: "
                    + ALL.stream().map(Benchmark::name).collect(Collectors.joining(", ")));
        });
        return ALL.stream()
                .filter(benchmark -> names.isEmpty() || names.contains(benchmark.name()))
                .toList();
    }
}
