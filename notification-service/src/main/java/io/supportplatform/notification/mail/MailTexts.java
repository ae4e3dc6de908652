package io.supportplatform.notification.mail;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.supportplatform.notification.mail.domain.MailLanguage;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words of the mails: one file per mail and language, in which each piece of text is a named fragment. */
@Singleton
public class MailTexts {

    private final Engine engine;

    public MailTexts(Engine engine) {
        this.engine = engine;
    }

    /** Renders a fragment as plain text; nothing in it is markup, so values need no escaping here. */
    public String text(MailLanguage language, String mail, String fragment, Map<String, ?> values) {
        Template.Fragment part = template(language, mail).getFragment(fragment);
        if (part == null) {
            throw new IllegalStateException("no text " + fragment + " in " + mail + " for " + language);
        }
        var instance = part.instance();
        values.forEach(instance::data);
        return instance.render().strip();
    }

    /** A word or phrase that several mails use. */
    public String label(MailLanguage language, String name) {
        return text(language, "labels", name, Map.of());
    }

    /** Renders a fragment whose paragraphs are set apart by empty lines. */
    public List<String> paragraphs(MailLanguage language, String mail, String fragment, Map<String, ?> values) {
        return Stream.of(text(language, mail, fragment, values).split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private Template template(MailLanguage language, String mail) {
        String path = "mail/" + language.tag() + "/" + mail + ".txt";
        Template template = engine.getTemplate(path);
        if (template == null) {
            throw new IllegalStateException("no template " + path);
        }
        return template;
    }
}
