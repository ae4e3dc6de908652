package io.supportplatform.acceptance.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers of all rules in docs/rules.md: list items {@code - **A11** …} and table rows {@code | T5 | …}. */
record Rulebook(Set<String> rules) {

    /** By letter, then by number, so that B2 comes before B13. */
    static final Comparator<String> IN_ORDER =
            Comparator.comparing((String rule) -> rule.charAt(0)).thenComparing(Rulebook::number);

    private static final Pattern RULE = Pattern.compile("^(?:- \\*\\*([AB]\\d+)\\*\\* |\\| (T\\d+) \\|)");

    static Rulebook read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return new Rulebook(lines.map(RULE::matcher)
                    .flatMap(line -> line.results())
                    .map(rule -> rule.group(1) != null ? rule.group(1) : rule.group(2))
                    .collect(Collectors.toCollection(() -> new TreeSet<>(IN_ORDER))));
        }
    }

    boolean knows(String rule) {
        return rules.contains(rule);
    }

    private static int number(String rule) {
        var digits = rule.substring(1);
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }
}
