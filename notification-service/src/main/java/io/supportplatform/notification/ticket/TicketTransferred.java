package io.supportplatform.notification.ticket;

import java.util.UUID;

/** What this service reads of TicketTransferred. */
record TicketTransferred(UUID ticketId, UUID toTeamId) {}
