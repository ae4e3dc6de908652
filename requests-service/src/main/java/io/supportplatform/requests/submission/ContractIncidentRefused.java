package io.supportplatform.requests.submission;

import java.util.List;
import java.util.UUID;

/** What we read of contracts-service's event. */
record ContractIncidentRefused(UUID ticketId, UUID attemptId, List<String> reasons, List<String> remedies) {}
