package io.supportplatform.bench.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures for people: columns, as a Markdown table. */
final class Table {

    private static final List<String> HEAD = List.of("figure", "value", "unit", "ratio", "of", "target");

    private Table() {}

    static String of(List<Figure> figures) {
        var rows = figures.stream().map(Table::row).toList();
        int[] widths = IntStream.range(0, HEAD.size())
                .map(column -> Stream.concat(Stream.of(HEAD), rows.stream())
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var rule = IntStream.of(widths).mapToObj("-"::repeat).toList();
        return Stream.concat(Stream.of(HEAD, rule), rows.stream())
                .map(row -> line(row, widths))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> row(Figure figure) {
        var ratio = figure.ratio();
        var of = figure.of();
        return List.of(
                figure.name(),
                Figure.number(figure.value()),
                figure.unit(),
                ratio == null ? "" : Figure.number(ratio),
                of == null ? "" : of,
                figure.target());
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> cells.get(column)
                        + " ".repeat(widths[column] - cells.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
