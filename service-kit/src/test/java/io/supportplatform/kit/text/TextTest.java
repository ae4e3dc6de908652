package io.supportplatform.kit.text;

import static io.supportplatform.kit.text.Characters.ONE_LINE;
import static io.supportplatform.kit.text.Characters.READABLE;
import static io.supportplatform.kit.text.Characters.STORABLE;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final Locale POLISH = Locale.of("pl");

    private record Body(
            @Text(STORABLE) @Nullable String storable,
            @Text(READABLE) @Nullable String readable,
            @Text(ONE_LINE) @Nullable String oneLine,

            @Text(value = ONE_LINE, message = "one line, please") @Nullable
            String own) {

        static Body of(@Nullable String text) {
            return new Body(text, text, text, text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Windows Server 2025", "Zażółć gęślą jaźń 😀", "\u00a0\u202e\ufffd"})
    void allowsText(String text) {
        assertThat(Characters.values()).allMatch(characters -> characters.allow(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null \u0000 byte", "\u0000", "a\ud800b", "\udc00", "\udc00\ud800", "a\ud83d"})
    void refusesWhatNothingCanHold(String text) {
        assertThat(Characters.values()).noneMatch(characters -> characters.allow(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0007b", "a\u001bb", "\u007f", "a\u0085b", "\f"})
    void refusesControlCharacters_whereTextIsForPeople(String text) {
        assertThat(STORABLE.allow(text)).isTrue();
        assertThat(READABLE.allow(text)).isFalse();
        assertThat(ONE_LINE.allow(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\r\nb", "a\u2028b", "a\u2029b"})
    void refusesLayout_whereThereIsOneLine(String text) {
        assertThat(STORABLE.allow(text)).isTrue();
        assertThat(READABLE.allow(text)).isTrue();
        assertThat(ONE_LINE.allow(text)).isFalse();
    }

    @Test
    void saysNothingOfAnAbsentText() {
        assertThat(messages(null, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void saysWhichRuleIsBroken_inTheCallersLanguage() {
        assertThat(messages("\u0000", Locale.ENGLISH))
                .containsExactlyInAnyOrder(
                        "must be text that can be stored: no NUL character and no half of a surrogate pair",
                        "must be readable text: no control characters but tab and line breaks",
                        "must be one line of text: no control characters and no line breaks",
                        "one line, please");
        assertThat(messages("\u0000", POLISH))
                .containsExactlyInAnyOrder(
                        "musi być tekstem, który można zapisać: bez znaku NUL i bez połówek par zastępczych",
                        "musi być czytelnym tekstem: bez znaków sterujących poza tabulatorem i końcem wiersza",
                        "musi być jednym wierszem tekstu: bez znaków sterujących i bez końców wiersza",
                        "one line, please");
    }

    private static Stream<String> messages(@Nullable String text, Locale language) {
        var interpolator = new ParameterMessageInterpolator(
                Set.of(Locale.ENGLISH, POLISH), Locale.ENGLISH, context -> language, false);
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory()) {
            return factory.getValidator().validate(Body.of(text)).stream().map(ConstraintViolation::getMessage);
        }
    }
}
