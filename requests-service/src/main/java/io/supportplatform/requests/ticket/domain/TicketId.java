package io.supportplatform.requests.ticket.domain;

import java.util.UUID;

/** Identifies a support request for good; people read its {@link TicketNumber}. */
public record TicketId(UUID value) {}
