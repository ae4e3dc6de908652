package io.supportplatform.local.parts;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mail as its reader sees it: who, what, and all leaf parts in order. */
public record ReceivedMail(
        String subject, List<String> recipients, String from, List<Body> parts, MimeMessage original) {

    /** One leaf of the MIME tree. */
    public record Body(String contentType, @Nullable String fileName, byte[] content) {

        public boolean is(String mediaType) {
            return contentType.toLowerCase(Locale.ROOT).startsWith(mediaType);
        }

        public String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    static ReceivedMail of(MimeMessage message) throws MessagingException, IOException {
        var parts = new ArrayList<Body>();
        collect(message, parts);
        return new ReceivedMail(
                Optional.ofNullable(message.getSubject()).orElse(""),
                Arrays.stream(message.getAllRecipients()).map(Object::toString).toList(),
                message.getFrom()[0].toString(),
                List.copyOf(parts),
                message);
    }

    /** The same for a mail that came twice, as one may whose sender died before it knew that the first had arrived. */
    public String messageId() {
        try {
            return Optional.ofNullable(original.getMessageID()).orElse("");
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The first part of this media type, such as {@code text/html}. */
    public Optional<Body> part(String mediaType) {
        return parts.stream().filter(part -> part.is(mediaType)).findFirst();
    }

    public List<Body> attachments() {
        return parts.stream().filter(part -> part.fileName() != null).toList();
    }

    public boolean isTo(String address) {
        return recipients.stream().anyMatch(recipient -> recipient.contains(address));
    }

    private static void collect(Part part, List<Body> into) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart children) {
            for (int i = 0; i < children.getCount(); i++) {
                BodyPart child = children.getBodyPart(i);
                collect(child, into);
            }
            return;
        }
        try (var content = part.getInputStream()) {
            into.add(new Body(part.getContentType(), part.getFileName(), content.readAllBytes()));
        }
    }
}
