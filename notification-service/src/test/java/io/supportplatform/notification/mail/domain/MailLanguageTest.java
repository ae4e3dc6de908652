package io.supportplatform.notification.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportplatform.testing.Proves;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a mail is written in. */
class MailLanguageTest {

    @ParameterizedTest
    @Proves("A30")
    @CsvSource({"pl;en, PL", "pl-PL, PL", "en-GB;pl, EN", "fr;pl, PL", "fr;de, EN", "not_a_tag;;, EN"})
    void takesTheFirstLanguageThatMailsExistIn(String preferred, MailLanguage expected) {
        assertThat(MailLanguage.choose(List.of(preferred.split(";")))).isEqualTo(expected);
    }

    @Test
    @Proves("A30")
    void fallsBackToEnglish_onlyWhenThereIsNothingElse() {
        assertThat(MailLanguage.choose(List.of())).isEqualTo(MailLanguage.EN);
    }

    @Test
    void namesLanguagesInItself() {
        assertThat(MailLanguage.PL.nameOf("de-AT")).isEqualTo("niemiecki");
        assertThat(MailLanguage.EN.nameOf("pl")).isEqualTo("Polish");
    }
}
