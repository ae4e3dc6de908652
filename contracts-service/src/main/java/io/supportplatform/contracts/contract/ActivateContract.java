package io.supportplatform.contracts.contract;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.contract.domain.Contract;
import io.supportplatform.contracts.contract.domain.ContractRefusal;
import io.supportplatform.contracts.ledger.LedgerRepository;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.kit.audit.StaffAudit;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.rest.ExpectedVersion;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Takes an issued contract into use. */
@Singleton
class ActivateContract {

    private final PgTransaction transactions;
    private final ContractRepository contracts;
    private final LedgerRepository ledger;
    private final ContractPublications publications;
    private final Outbox outbox;
    private final StaffAudit audit;
    private final Clock clock;

    ActivateContract(
            PgTransaction transactions,
            ContractRepository contracts,
            LedgerRepository ledger,
            ContractPublications publications,
            Outbox outbox,
            StaffAudit audit,
            Clock clock) {
        this.transactions = transactions;
        this.contracts = contracts;
        this.ledger = ledger;
        this.publications = publications;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Decision<Contract, ContractRefusal>> activate(Caller operator, ContractId id, ExpectedVersion expected) {
        return transactions.run(tx -> contracts
                .lock(tx, id)
                .map(found -> found.<Decision<Contract, ContractRefusal>>map(Decision::accepted)
                        .orElseGet(() -> Decision.refused(ContractRefusal.CONTRACT_NOT_FOUND)))
                .map(found -> found.flatMap(contract -> {
                    expected.requireMatch(contract.version());
                    return contract.activate();
                }))
                .call(decision -> decision.fold(
                        contract -> store(tx, operator, contract),
                        refusal -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> store(OpenPgTransaction tx, Caller operator, Contract contract) {
        return contracts
                .storeState(tx, contract)
                .chain(() -> ledger.book(tx, contract.id(), clock.instant()))
                .chain(book -> outbox.add(tx, publications.changed(contract, book.balance())))
                .chain(() -> audit.record(
                        tx, operator, "activate-contract", contract.id().toString(), null));
    }
}
