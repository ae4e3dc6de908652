package io.supportplatform.acceptance.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.acceptance.WorkingCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No test may claim to prove a rule that docs/rules.md does not have; prints what is proven where. */
class RulesProvenTest {

    @Test
    void everyProvenRuleExists() throws IOException {
        // Given
        var root = WorkingCopy.root();
        var rulebook = Rulebook.read(root.resolve("docs/rules.md"));

        // When
        var proofs = new ProofScanner(root).scan();
        print(rulebook, proofs);

        // Then
        assertThat(unknown(rulebook, proofs))
                .as("tests that name a rule which docs/rules.md does not have")
                .isEmpty();
    }

    @Test
    void rulebookHasEveryNumberOnce() throws IOException {
        // When
        var rules = Rulebook.read(WorkingCopy.root().resolve("docs/rules.md")).rules();

        // Then
        assertThat(rules).hasSize(45 + 74 + 30).contains("A1", "A45", "B1", "B74", "T1", "T30");
    }

    @Test
    void namesFileAndRule_whenATestNamesAnUnknownRule(@TempDir Path root) throws IOException {
        // Given
        var file = Path.of("some-service", "src", "test", "java", "SomeTest.java");
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), """
                /** Says @Proves("A99") in a comment, which counts for nothing. */
                @Proves("A1")
                class SomeTest {
                    @Proves({"B2", "B75"}) @Test void provesTwo() {}
                    @Disabled @Proves("A98") @Test void provesNothingWhileDisabled() {}
                    @Nested class Inner { @io.supportplatform.testing.Proves(value = "T5") @Test void proves() {} }
                }
                """);

        // When
        var proofs = new ProofScanner(root).scan();

        // Then
        assertThat(proofs).extracting(Proof::rule).containsExactlyInAnyOrder("A1", "B2", "B75", "T5");
        assertThat(unknown(new Rulebook(Set.of("A1", "B2", "T5")), proofs))
                .containsExactly("some-service/src/test/java/SomeTest.java names B75");
    }

    private static List<String> unknown(Rulebook rulebook, List<Proof> proofs) {
        return proofs.stream()
                .filter(proof -> !rulebook.knows(proof.rule()))
                .map(proof -> proof.file() + " names " + proof.rule())
                .distinct()
                .toList();
    }

    private static void print(Rulebook rulebook, List<Proof> proofs) {
        var byModule = proofs.stream()
                .filter(proof -> rulebook.knows(proof.rule()))
                .collect(groupingBy(
                        Proof::module,
                        TreeMap::new,
                        mapping(Proof::rule, toCollection(() -> new TreeSet<>(Rulebook.IN_ORDER)))));
        var all = new TreeSet<>(Rulebook.IN_ORDER);
        byModule.values().forEach(all::addAll);
        System.out.printf(
                "rules proven: %d of %d%n", all.size(), rulebook.rules().size());
        byModule.forEach((module, rules) ->
                System.out.printf("  %-22s %3d  %s%n", module, rules.size(), String.join(" ", rules)));
    }
}
