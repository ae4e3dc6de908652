package io.supportplatform.requests.directory.domain;

import java.util.UUID;

/** Identifies an advocate for good, whatever it is renamed to. */
public record AdvocateId(UUID value) {}
