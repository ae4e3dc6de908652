package io.supportplatform.requests.submission;

import java.util.UUID;

/** What we read of contracts-service's event. */
record ContractIncidentConsumed(UUID ticketId, UUID attemptId) {}
