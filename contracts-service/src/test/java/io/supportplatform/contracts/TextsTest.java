package io.supportplatform.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.contracts.eligibility.domain.Remedy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What refusals and remedies say, in both languages. */
class TextsTest {

    @Test
    void areThereInBothLanguages() throws IOException {
        assertThat(texts("problems_pl.properties").keySet())
                .isEqualTo(texts("problems.properties").keySet());
    }

    @Test
    void sayWhatToDo_forEveryRemedy() throws IOException {
        assertThat(texts("problems.properties").stringPropertyNames())
                .containsAll(Stream.of(Remedy.values())
                        .map(remedy -> "remedy." + remedy.name())
                        .toList());
    }

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        var resource = Objects.requireNonNull(Remedy.class.getResource("/" + file));
        try (var reader = new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
