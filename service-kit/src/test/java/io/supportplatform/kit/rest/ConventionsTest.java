package io.supportplatform.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConventionsTest {

    @Test
    void readsTheCursorItWrote() {
        var cursor = Cursor.of("2026-11-20T10:00:00Z", "żółw");
        assertThat(Cursor.decode(cursor.encode(), 2)).isEqualTo(cursor);
        assertThat(Cursor.decode(null, 2)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "AAAA", "ż"})
    void refusesACursorThatIsNotOurs(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, 2))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("INVALID_CURSOR"));
    }

    @Test
    void readsTheKeysOfACursor() {
        var cursor = Cursor.of("2026-11-20T10:00:00Z", "17");
        Instant time = cursor.key(0, Instant::parse);
        Long number = cursor.key(1, Long::parseLong);
        assertThat(time).isEqualTo("2026-11-20T10:00:00Z");
        assertThat(number).isEqualTo(17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "1-2", "\u0000"})
    void refusesACursor_whenAKeyCannotBeRead(String key) {
        var cursor = Cursor.of(key);
        Stream.<Function<String, ?>>of(Instant::parse, UUID::fromString, Long::parseLong)
                .forEach(reader -> assertThatThrownBy(() -> cursor.key(0, reader))
                        .isInstanceOfSatisfying(
                                ProblemException.class,
                                refused -> assertThat(refused.problem().code()).isEqualTo("INVALID_CURSOR")));
    }

    @Test
    void offersTheNextPage_onlyWhenThereIsMore() {
        assertThat(Page.of(List.of("a", "b"), 2, Cursor::of).next()).isNull();
        var page = Page.of(List.of("a", "b", "c"), 2, Cursor::of);
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).isEqualTo(Cursor.of("b").encode());
        assertThat(page.map(String::length).items()).containsExactly(1, 1);
    }

    @ParameterizedTest
    @CsvSource({"'\"v3\"',true", "'\"v2\", \"v3\"',true", "*,true", "'\"v4\"',false", "v3,false", "'W/\"v3\"',false"})
    void matchesTheVersionThatTheCallerHasSeen(String ifMatch, boolean matches) {
        assertThat(ExpectedVersion.fromHeader(ifMatch).matches(3)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null|en", "pl|pl", "pl-PL, en;q=0.5|pl", "de, pl;q=0.1|pl", "de|en", "en, pl|en", ";;;|en", "*|en"
            },
            delimiter = '|',
            nullValues = "null")
    void speaksTheLanguageAskedFor_orEnglish(String accepted, String expected) {
        assertThat(RequestLanguage.best(accepted)).isEqualTo(Locale.of(expected));
    }

    @Test
    void limitsHowOften_perKey() {
        var limiter = new RateLimiter();
        assertThat(limiter.tryAcquire("x", "a", 2, Duration.ofHours(1))).isTrue();
        assertThat(limiter.tryAcquire("x", "a", 2, Duration.ofHours(1))).isTrue();
        assertThat(limiter.tryAcquire("x", "a", 2, Duration.ofHours(1))).isFalse();
        assertThat(limiter.tryAcquire("x", "b", 2, Duration.ofHours(1))).isTrue();
        assertThat(limiter.tryAcquire("y", "a", 2, Duration.ofHours(1))).isTrue();
    }

    @Test
    void namesTheProblemOnce() {
        assertThat(Problem.of(409, "slot-taken").code()).isEqualTo("SLOT_TAKEN");
    }

    @Test
    void hasEveryTextInBothLanguages() {
        var texts = new ProblemTexts();
        var english = java.util.ResourceBundle.getBundle("kit-problems", Locale.ROOT);
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(texts.find(Locale.of("pl"), key, List.of(1)))
                        .isPresent()
                        .isNotEqualTo(texts.find(Locale.ENGLISH, key, List.of(1))));
    }
}
