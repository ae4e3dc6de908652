package io.supportplatform.acceptance.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.acceptance.WorkingCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A refusal without a text, or with one in only one language, is noticed here and not by a customer. */
class ProblemTextsTest {

    private static final Pattern SLUG = Pattern.compile("\\(\\s*[45]\\d{2},\\s*\"([a-z0-9-]+)\"");
    private static final Pattern VIOLATION =
            Pattern.compile("\\.violation\\([^;\"]*?(?:\"[^\"]*\")?,\\s*\"([a-z-]+)\"");
    private static final Pattern REMEDIES = Pattern.compile("\\.remedy\\(\\s*List\\.of\\(([^)]*)\\)");
    private static final Pattern CODE = Pattern.compile("\"([A-Z_]+)\"");

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesHaveTheSameTexts(ProblemTexts texts) {
        assertThat(ProblemTexts.keys(texts.polish())).isEqualTo(texts.keys());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyProblemHasTitleAndDetail(ProblemTexts texts) {
        assertThat(slugs(texts, ".title")).isEqualTo(slugs(texts, ".detail"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void placeholdersAgree_andNoApostropheIsSwallowed(ProblemTexts texts) {
        for (var key : texts.keys()) {
            assertThat(placeholders(texts.polish(), key)).as(key).isEqualTo(placeholders(texts.english(), key));
            assertThat(texts.english().getProperty(key).replace("''", ""))
                    .as(key)
                    .doesNotContain("'");
            assertThat(texts.polish().getProperty(key, "").replace("''", ""))
                    .as(key)
                    .doesNotContain("'");
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everythingThatTheCodeNamesHasATextInTheModuleOrTheKit(ProblemTexts texts) throws IOException {
        // Given
        var known = new HashSet<String>();
        for (var bundle : modules()) {
            if (bundle.module().equals(texts.module()) || bundle.module().equals("service-kit")) {
                known.addAll(bundle.keys());
            }
        }

        // When
        var missing = named(texts);
        missing.removeAll(known);

        // Then
        assertThat(missing).isEmpty();
    }

    static List<ProblemTexts> modules() throws IOException {
        return ProblemTexts.all(WorkingCopy.root());
    }

    private static Set<String> slugs(ProblemTexts texts, String ending) {
        var slugs = new TreeSet<String>();
        texts.keys().stream()
                .filter(key -> key.endsWith(ending))
                .forEach(key -> slugs.add(key.substring(0, key.length() - ending.length())));
        return slugs;
    }

    private static int placeholders(Properties texts, String key) {
        return new MessageFormat(texts.getProperty(key, "")).getFormatsByArgumentIndex().length;
    }

    /** Keys of all texts that the module's code asks for by a literal name. */
    private static Set<String> named(ProblemTexts texts) throws IOException {
        var keys = new TreeSet<String>();
        for (var file : WorkingCopy.files(texts.sources(), ".java")) {
            var code = Files.readString(file);
            matches(SLUG, code).forEach(slug -> keys.add(slug + ".title"));
            matches(VIOLATION, code).forEach(name -> keys.add("violation." + name));
            matches(REMEDIES, code)
                    .flatMap(codes -> matches(CODE, codes))
                    .forEach(remedy -> keys.add("remedy." + remedy));
        }
        return keys;
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }
}
