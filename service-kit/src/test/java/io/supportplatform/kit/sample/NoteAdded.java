package io.supportplatform.kit.sample;

import java.util.UUID;

/** The sample's event, as written and as read. */
public record NoteAdded(UUID noteId, String text) {}
