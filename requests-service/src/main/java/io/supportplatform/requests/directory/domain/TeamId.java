package io.supportplatform.requests.directory.domain;

import java.util.UUID;

/** Identifies a team for good, whatever it is renamed to. */
public record TeamId(UUID value) {}
