package io.supportplatform.requests.ticket.domain;

import io.supportplatform.kit.identity.AccountId;
import java.time.Instant;

/** What is true of a request from its first moment. */
public record TicketHead(TicketId id, AccountId creator, Channel channel, Instant createdAt) {}
