package io.supportplatform.requests.ticket.domain;

import java.util.UUID;

/** Identifies one try to submit; the answer to it carries the same id, so late answers to other tries change nothing. */
public record AttemptId(UUID value) {}
