package io.supportplatform.contracts.ledger.domain;

import java.util.Optional;

/** What has happened to a ticket so far: whether this attempt is answered, and the incident it has used, if any. */
public record TicketHistory(boolean answered, Optional<Consumption> consumption) {}
