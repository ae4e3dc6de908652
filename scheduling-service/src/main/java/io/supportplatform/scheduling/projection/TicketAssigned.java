package io.supportplatform.scheduling.projection;

import java.util.UUID;

/** What we read of a request that got an owner, the first or another one. */
record TicketAssigned(UUID ticketId, UUID advocateId) {}
