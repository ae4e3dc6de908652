package io.supportplatform.requests.ticket.domain;

import java.util.UUID;

/** Names a reservation that the caller placed in contracts-service, so that a unit is still there at submit. */
public record ReservationId(UUID value) {}
