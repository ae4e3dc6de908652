package io.supportplatform.kit.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of the request's {@code Accept-Language}, of those that have texts; English otherwise. */
@Singleton
public class RequestLanguage {

    private static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.of("pl"));

    private final CurrentVertxRequest request;

    RequestLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    public Locale get() {
        var current = request.getCurrent();
        return current == null ? Locale.ENGLISH : best(current.request().getHeader("Accept-Language"));
    }

    static Locale best(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), OFFERED);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }
}
