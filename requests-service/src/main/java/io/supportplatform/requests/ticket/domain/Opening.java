package io.supportplatform.requests.ticket.domain;

import java.time.Instant;

/** What submitting gave a request: its number, when it was sent and opened, and when an advocate can be expected. */
public record Opening(
        AttemptId attempt, Instant submittedAt, TicketNumber number, Instant openedAt, ExpectedAssignment expected) {}
