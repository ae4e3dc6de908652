package io.supportplatform.notification.mail.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages in which mails exist. */
public enum MailLanguage {
    EN("en"),
    PL("pl");

    private final Locale locale;

    MailLanguage(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The first of these BCP 47 tags that mails exist in; English when none is. */
    public static MailLanguage choose(List<String> preferred) {
        return preferred.stream()
                .flatMap(tag -> speaking(tag).stream())
                .findFirst()
                .orElse(EN);
    }

    private static Optional<MailLanguage> speaking(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return List.of(values()).stream()
                .filter(known -> known.locale.getLanguage().equals(language))
                .findFirst();
    }

    public Locale locale() {
        return locale;
    }

    public String tag() {
        return locale.toLanguageTag();
    }

    /** What a language is called in this one, for example {@code polski}. */
    public String nameOf(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }
}
