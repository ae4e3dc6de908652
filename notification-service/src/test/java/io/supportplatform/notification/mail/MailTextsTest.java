package io.supportplatform.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.notification.mail.domain.MailLanguage;
import io.supportplatform.testing.Proves;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text exists in every language, and asks for the same values. */
class MailTextsTest {

    private static final Pattern FRAGMENT = Pattern.compile("\\{#fragment (\\w+)}");
    private static final Pattern CASE = Pattern.compile("\\{#case '(\\w+)'}");

    @ParameterizedTest
    @Proves("A30")
    @ValueSource(
            strings = {
                "labels",
                "calendar",
                "case-details",
                "appointment-confirmed",
                "appointment-moved",
                "appointment-cancelled"
            })
    void existsInEveryLanguage(String mail) throws IOException {
        // Given
        var english = source(MailLanguage.EN, mail);

        // Then
        for (MailLanguage language : MailLanguage.values()) {
            var text = source(language, mail);
            assertThat(all(FRAGMENT, text)).as(language.tag()).isEqualTo(all(FRAGMENT, english));
            assertThat(all(CASE, text)).as(language.tag()).isEqualTo(all(CASE, english));
            assertThat(Templates.engine().getTemplate("mail/" + language.tag() + "/" + mail + ".txt"))
                    .isNotNull();
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        return List.copyOf(new TreeSet<>(pattern.matcher(text)
                .results()
                .map((MatchResult hit) -> hit.group(1))
                .toList()));
    }

    private static String source(MailLanguage language, String mail) throws IOException {
        var path = "templates/mail/" + language.tag() + "/" + mail + ".txt";
        try (var stream = MailTextsTest.class.getClassLoader().getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(stream, path).readAllBytes(), UTF_8);
        }
    }
}
