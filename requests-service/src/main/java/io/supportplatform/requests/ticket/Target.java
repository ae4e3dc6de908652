package io.supportplatform.requests.ticket;

import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.requests.ticket.domain.TicketId;

/** Which request somebody wants to change, and the version of it that they have seen. */
public record Target(Caller caller, TicketId id, ExpectedVersion expected) {}
