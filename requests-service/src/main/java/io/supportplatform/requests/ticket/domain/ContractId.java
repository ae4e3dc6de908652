package io.supportplatform.requests.ticket.domain;

import java.util.UUID;

/** Names a contract of contracts-service, which alone knows whether it can be used. */
public record ContractId(UUID value) {}
