package io.supportplatform.notification.mail;

import org.jspecify.annotations.Nullable;

/** Where a mail stands in its conversation: its own id, and the first mail of the conversation unless it is that. */
public record MailThread(String messageId, @Nullable String inReplyTo) {}
