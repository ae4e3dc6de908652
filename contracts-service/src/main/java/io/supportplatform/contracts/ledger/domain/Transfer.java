package io.supportplatform.contracts.ledger.domain;

import java.time.Instant;
import java.util.UUID;

/** One line of the book; {@code lotSeq} counts the lines of a lot without gaps. */
public record Transfer(
        UUID lotId, long lotSeq, TransferKind kind, int units, Instant effectiveAt, Instant recordedAt, UUID causeId) {}
