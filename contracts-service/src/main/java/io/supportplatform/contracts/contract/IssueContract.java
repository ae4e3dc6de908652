package io.supportplatform.contracts.contract;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.contract.domain.Contract;
import io.supportplatform.contracts.contract.domain.ContractIdentifiers;
import io.supportplatform.contracts.contract.domain.ContractPeriod;
import io.supportplatform.contracts.contract.domain.ContractRefusal;
import io.supportplatform.contracts.contract.domain.ContractState;
import io.supportplatform.contracts.eligibility.domain.PlanRule;
import io.supportplatform.contracts.eligibility.domain.Program;
import io.supportplatform.contracts.eligibility.domain.Severity;
import io.supportplatform.contracts.ledger.LedgerRepository;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.kit.Ids;
import io.supportplatform.kit.audit.StaffAudit;
import io.supportplatform.kit.decision.Decision;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.messaging.Outbox;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import io.supportplatform.kit.transaction.PgTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** Makes a contract with its first lot of incidents, which ends with it. */
@Singleton
class IssueContract {

    private final PgTransaction transactions;
    private final ContractRepository contracts;
    private final LedgerRepository ledger;
    private final ContractPublications publications;
    private final Outbox outbox;
    private final StaffAudit audit;
    private final AccessIdKeys keys;
    private final Clock clock;

    IssueContract(
            PgTransaction transactions,
            ContractRepository contracts,
            LedgerRepository ledger,
            ContractPublications publications,
            Outbox outbox,
            StaffAudit audit,
            AccessIdKeys keys,
            Clock clock) {
        this.transactions = transactions;
        this.contracts = contracts;
        this.ledger = ledger;
        this.publications = publications;
        this.outbox = outbox;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
    }

    /** What operations decide about a new contract; its end follows from the program. */
    record Terms(
            Program program,
            String planName,
            Set<Severity> severities,
            Instant startsAt,
            int units,
            boolean activated) {

        Contract toContract(ContractIdentifiers ids) {
            PlanRule rule = PlanRule.of(program);
            ContractState state = activated ? new ContractState.Active() : new ContractState.Issued();
            return new Contract(
                    new ContractId(Ids.next()),
                    ids.number(),
                    ids.accessId().tail(),
                    program,
                    planName,
                    severities,
                    ContractPeriod.of(startsAt, rule.term(), rule.grace()),
                    state,
                    1);
        }
    }

    Uni<Decision<Contract, ContractRefusal>> issue(Caller operator, ContractIdentifiers ids, Terms terms) {
        Contract contract = terms.toContract(ids);
        Instant now = clock.instant();
        return transactions.run(tx -> contracts
                .insert(tx, contract, keys.current(ids.accessId()), now)
                .flatMap(added -> added
                        ? grant(tx, operator, contract, terms.units(), now)
                        : Uni.createFrom().item(Decision.refused(ContractRefusal.CONTRACT_NUMBER_TAKEN))));
    }

    private Uni<Decision<Contract, ContractRefusal>> grant(
            OpenPgTransaction tx, Caller operator, Contract contract, int units, Instant now) {
        ContractPeriod period = contract.period();
        return ledger.grantIssued(tx, contract.id(), period.startsAt(), period.endsAt(), units, now)
                .chain(() -> ledger.book(tx, contract.id(), now))
                .chain(book -> outbox.add(tx, publications.changed(contract, book.balance())))
                .chain(() -> audit.record(
                        tx, operator, "issue-contract", contract.id().toString(), units + " units"))
                .replaceWith(Decision.accepted(contract));
    }
}
