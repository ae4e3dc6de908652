package io.supportplatform.contracts.contract.domain;

import io.supportplatform.contracts.eligibility.domain.Program;
import io.supportplatform.contracts.eligibility.domain.Severity;
import io.supportplatform.contracts.ledger.domain.ContractId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Contracts for tests. */
public final class ContractFixture {

    public static final ContractId ID = new ContractId(UUID.fromString("01a1f46d-d0c0-7cc8-b21d-6375c494d043"));

    private ContractFixture() {}

    public static Contract in(ContractState state) {
        return new Contract(
                ID,
                new ContractNumber("PS-2026-004711"),
                "41PD",
                Program.PARTNER_ON_PREMISES,
                "Partner On-Premises Support 20",
                Set.of(Severity.values()),
                new ContractPeriod(Instant.parse("2026-11-20T00:00:00Z"), Instant.parse("2027-12-20T00:00:00Z")),
                state,
                1);
    }
}
