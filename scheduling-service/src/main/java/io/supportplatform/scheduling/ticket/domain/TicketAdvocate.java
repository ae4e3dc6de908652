package io.supportplatform.scheduling.ticket.domain;

import io.supportplatform.scheduling.directory.domain.AdvocateId;
import org.jspecify.annotations.Nullable;

/** The advocate who owns a request. Who that is as a person is unknown until the directory has told us. */
public record TicketAdvocate(AdvocateId id, @Nullable Person person) {}
