package io.supportplatform.contracts.ledger.domain;

import java.time.Instant;

/** The one incident that a ticket has used. */
public record Consumption(
        ContractId contractId,
        Reservation.Account account,
        String accountKind,
        int availableAfter,
        Instant consumedAt) {}
