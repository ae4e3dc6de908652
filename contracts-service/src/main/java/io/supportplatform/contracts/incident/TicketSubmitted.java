package io.supportplatform.contracts.incident;

import io.supportplatform.contracts.eligibility.domain.Severity;
import io.supportplatform.contracts.ledger.ConsumptionRepository.Demand;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.contracts.ledger.domain.Reservation;
import io.supportplatform.contracts.ledger.domain.ReservationId;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.kit.identity.AccountKind;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a submitted ticket. */
record TicketSubmitted(
        UUID ticketId,
        UUID attemptId,
        Account account,
        UUID contractId,
        @Nullable UUID reservationId,
        String productId,
        String version,
        Severity severity) {

    record Account(String tenantId, String objectId) {}

    AccountId submitter() {
        return new AccountId(account.tenantId(), account.objectId());
    }

    Optional<ReservationId> reservation() {
        return Optional.ofNullable(reservationId).map(ReservationId::new);
    }

    Demand toDemand() {
        return new Demand(
                ticketId,
                attemptId,
                new ContractId(contractId),
                Accounts.of(submitter()),
                AccountKind.ofTenant(account.tenantId()).name(),
                new Reservation.Purpose(productId, version, severity.name()));
    }
}
