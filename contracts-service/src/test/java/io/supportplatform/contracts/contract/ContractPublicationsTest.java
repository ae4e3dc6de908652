package io.supportplatform.contracts.contract;

import io.supportplatform.contracts.GoldenExamples;
import io.supportplatform.contracts.contract.domain.Contract;
import io.supportplatform.contracts.contract.domain.ContractFixture;
import io.supportplatform.contracts.contract.domain.ContractState;
import io.supportplatform.contracts.ledger.domain.Balance;
import io.supportplatform.kit.identity.AccountKind;
import org.junit.jupiter.api.Test;

class ContractPublicationsTest {

    private static final Contract CONTRACT = ContractFixture.in(new ContractState.Active());
    private static final ContractPublications.Account ADA = new ContractPublications.Account(
            "5c1e7a10-0000-4000-8000-0000000000a1", "a0000000-0000-4000-8000-00000000ada0", AccountKind.WORK);

    @Test
    void tellsOfARegistration() {
        GoldenExamples.assertIs("ContractRegistered", ContractPublications.payload(CONTRACT, left(20), ADA));
    }

    @Test
    void tellsThatAContractWasUnlinked() {
        GoldenExamples.assertIs("ContractUnlinked", ContractPublications.payload(CONTRACT, left(19), ADA));
    }

    @Test
    void tellsOfAContract() {
        GoldenExamples.assertIs("ContractChanged", ContractPublications.payload(CONTRACT, left(20)));
    }

    private static Balance left(int units) {
        return new Balance(20, units, 0, 0, 20 - units, 0, 0);
    }
}
