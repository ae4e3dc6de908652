package io.supportplatform.requests.ticket.domain;

import io.supportplatform.requests.directory.domain.TeamId;
import java.util.Optional;

/** An offer to another team to take a request over; the text is for colleagues. */
public record TransferProposal(TeamId to, TransferReason reason, Optional<String> text) {}
