package io.supportplatform.contracts.contract;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.contract.domain.Contract;
import io.supportplatform.contracts.contract.domain.ContractRefusal;
import io.supportplatform.contracts.ledger.LedgerRepository;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Takes a contract off the caller's sign-in; the others keep it, and its past usage stays visible to them. */
@Singleton
class UnlinkContract {

    private final PgTransaction transactions;
    private final ContractRepository contracts;
    private final LedgerRepository ledger;
    private final ContractPublications publications;
    private final Outbox outbox;
    private final Clock clock;

    UnlinkContract(
            PgTransaction transactions,
            ContractRepository contracts,
            LedgerRepository ledger,
            ContractPublications publications,
            Outbox outbox,
            Clock clock) {
        this.transactions = transactions;
        this.contracts = contracts;
        this.ledger = ledger;
        this.publications = publications;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<Decision<ContractId, ContractRefusal>> unlink(Caller caller, ContractId id) {
        Instant now = clock.instant();
        return transactions.run(tx -> contracts
                .unlink(tx, id, caller, now)
                .flatMap(found -> found.map(contract -> tell(tx, caller, contract, now))
                        .orElseGet(
                                () -> Uni.createFrom().item(Decision.refused(ContractRefusal.CONTRACT_NOT_LINKED)))));
    }

    private Uni<Decision<ContractId, ContractRefusal>> tell(
            OpenPgTransaction tx, Caller caller, Contract contract, Instant now) {
        return ledger.book(tx, contract.id(), now)
                .call(book -> outbox.add(tx, publications.unlinked(contract, book.balance(), caller)))
                .replaceWith(Decision.accepted(contract.id()));
    }
}
