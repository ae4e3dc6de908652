package io.supportplatform.notification.mail;

import io.quarkus.qute.Engine;
import io.supportplatform.notification.mail.domain.MailContent;
import io.supportplatform.notification.mail.domain.MailContent.Tone;
import jakarta.inject.Singleton;

/** How a mail looks, as text and as HTML; the HTML escapes every value it shows. */
@Singleton
public class MailLayout {

    private final Engine engine;

    public MailLayout(Engine engine) {
        this.engine = engine;
    }

    public String text(MailContent mail) {
        return engine.getTemplate("mail/layout.txt").data("mail", mail).render();
    }

    public String html(MailContent mail) {
        return engine.getTemplate("mail/layout.html")
                .data("mail", mail, "accent", accent(mail.tone()))
                .render();
    }

    // The band at the top tells at a glance what kind of news this is; each colour is clear on white and on dark grey.
    private static String accent(Tone tone) {
        return switch (tone) {
            case GOOD -> "#0f6cbd";
            case CHANGED -> "#9a5b00";
            case CANCELLED -> "#a4262c";
        };
    }
}
