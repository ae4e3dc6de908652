package io.supportplatform.kit.rest;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Texts of problems by key and language: the service's {@code problems} bundle first, then the kit's own. */
@Singleton
class ProblemTexts {

    private static final List<String> BUNDLES = List.of("problems", "kit-problems");
    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    Optional<String> find(Locale language, String key, List<Object> arguments) {
        return BUNDLES.stream()
                .flatMap(bundle -> text(bundle, language, key))
                .findFirst()
                .map(pattern -> new MessageFormat(pattern, language).format(arguments.toArray()));
    }

    private static Stream<String> text(String bundle, Locale language, String key) {
        try {
            return Stream.of(ResourceBundle.getBundle(bundle, language, loader(), ENGLISH_ELSE)
                    .getString(key));
        } catch (MissingResourceException unknown) {
            return Stream.empty();
        }
    }

    // The service's bundle is not where this class was loaded from.
    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
