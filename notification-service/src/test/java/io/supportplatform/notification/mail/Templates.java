package io.supportplatform.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The mails' templates without Quarkus around them, so that tests of words and looks take milliseconds. */
public final class Templates {

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(Templates::locate)
            .build();

    private Templates() {}

    public static Engine engine() {
        return ENGINE;
    }

    private static Optional<TemplateLocation> locate(String path) {
        InputStream stream = Templates.class.getClassLoader().getResourceAsStream("templates/" + path);
        return Optional.ofNullable(stream).map(found -> new Located(read(found), variant(path)));
    }

    private static Variant variant(String path) {
        return new Variant(Locale.ROOT, path.endsWith(".html") ? Variant.TEXT_HTML : Variant.TEXT_PLAIN, UTF_8.name());
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Located(String text, Variant variant) implements TemplateLocation {

        @Override
        public Reader read() {
            return new InputStreamReader(new java.io.ByteArrayInputStream(text.getBytes(UTF_8)), UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(variant);
        }
    }
}
