package io.supportplatform.contracts.contract;

import io.supportplatform.contracts.Channels;
import io.supportplatform.contracts.contract.domain.Contract;
import io.supportplatform.contracts.eligibility.domain.Program;
import io.supportplatform.contracts.eligibility.domain.Severity;
import io.supportplatform.contracts.ledger.domain.Balance;
import io.supportplatform.kit.identity.AccountKind;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.messaging.Envelopes;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.Sequence;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What others hear of a contract; never its Access ID. */
@Singleton
class ContractPublications {

    private static final String PREFIX = "io.supportplatform.";

    private final Envelopes envelopes;

    ContractPublications(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    EventEnvelope registered(LinkedContract linked, Caller caller) {
        Contract contract = linked.contract();
        return envelope(
                "ContractRegistered", contract, payload(contract, linked.book().balance(), account(caller)));
    }

    EventEnvelope unlinked(Contract contract, Balance balance, Caller caller) {
        return envelope("ContractUnlinked", contract, payload(contract, balance, account(caller)));
    }

    EventEnvelope changed(Contract contract, Balance balance) {
        return envelope("ContractChanged", contract, payload(contract, balance));
    }

    private EventEnvelope envelope(String fact, Contract contract, Object payload) {
        String key = contract.id().toString();
        return envelopes.of(Channels.CONTRACTS, PREFIX + fact + ".v1", key, Sequence.of(contract.version()), payload);
    }

    static Registration payload(Contract contract, Balance balance, Account account) {
        return new Registration(
                contract.id().value(),
                account,
                contract.program(),
                contract.planName(),
                severities(contract),
                contract.period().endsAt(),
                balance.remaining());
    }

    static Changed payload(Contract contract, Balance balance) {
        return new Changed(
                contract.id().value(),
                contract.program(),
                contract.planName(),
                severities(contract),
                contract.period().endsAt(),
                balance.remaining(),
                contract.state().name());
    }

    private static Account account(Caller caller) {
        return new Account(caller.account().tenantId(), caller.account().objectId(), caller.kind());
    }

    private static List<Severity> severities(Contract contract) {
        return contract.severities().stream().sorted().toList();
    }

    record Account(String tenantId, String objectId, AccountKind kind) {}

    /** ContractRegistered and ContractUnlinked. */
    record Registration(
            UUID contractId,
            Account account,
            Program program,
            String planName,
            List<Severity> severities,
            Instant endsAt,
            int remaining) {}

    record Changed(
            UUID contractId,
            Program program,
            String planName,
            List<Severity> severities,
            Instant endsAt,
            int remaining,
            String state) {}
}
