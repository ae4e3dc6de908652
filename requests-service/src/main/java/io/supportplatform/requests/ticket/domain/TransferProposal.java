package io.supportplatform.requests.ticket.domain;

import io.supportplatform.requests.directory.domain.TeamId;
import java.util.Optional;

/** An offer to another team to take a request over; the text explains it, to the customer too if it costs them a booked call. */
public record TransferProposal(TeamId to, TransferReason reason, Optional<String> text) {}
