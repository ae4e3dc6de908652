package io.supportplatform.notification.mail.domain;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, free of any markup: the layouts for text and HTML take the same content, so both say the same.
 *
 * @param preview    the line that mail programs show beside the subject
 * @param paragraphs the message in whole sentences
 * @param details    the facts, each with its label
 * @param notes      what is also good to know
 */
public record MailContent(
        MailLanguage language,
        Tone tone,
        String subject,
        String preview,
        String heading,
        List<String> paragraphs,
        List<Detail> details,
        @Nullable Link action,
        List<String> notes,
        String footer) {

    public MailContent {
        paragraphs = List.copyOf(paragraphs);
        details = List.copyOf(details);
        notes = List.copyOf(notes);
    }

    /** The mood of the mail, which sets its colour. */
    public enum Tone {
        GOOD,
        CHANGED,
        CANCELLED
    }

    /** One fact; with a link when there is a page about it. */
    public record Detail(
            String label, String value, @Nullable URI link) {

        public Detail {
            if (link != null) {
                checkWeb(link);
            }
        }

        /** Whether the link says more than the value does. */
        public boolean linksElsewhere() {
            return link != null && !value.equals(link.toString());
        }

        public static Detail of(String label, String value) {
            return new Detail(label, value, null);
        }
    }

    /** The one thing most readers want to do next. */
    public record Link(String label, URI target) {

        public Link {
            checkWeb(target);
        }
    }

    // Links come out of events; one that a mail program would run instead of open never gets into a mail.
    private static void checkWeb(URI link) {
        if (!"https".equals(link.getScheme()) && !"http".equals(link.getScheme())) {
            throw new IllegalArgumentException("not a web address: " + link);
        }
    }
}
