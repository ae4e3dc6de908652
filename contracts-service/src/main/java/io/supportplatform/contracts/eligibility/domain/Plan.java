package io.supportplatform.contracts.eligibility.domain;

import java.time.Instant;
import java.util.Set;

/** A contract as its eligibility is judged: for the account it is registered on, with the units that are left now. */
public record Plan(
        Program program,
        Standing standing,
        Instant startsAt,
        Instant endsAt,
        Set<Severity> severities,
        Units units,
        boolean personalHolder) {

    /** What operations say about the contract, apart from its dates and units. */
    public enum Standing {
        NOT_ACTIVATED,
        ACTIVE,
        SUSPENDED,
        FROZEN
    }

    /** Units that may be taken now, that other holds keep, and that ended unused with the contract. */
    public record Units(int available, int reserved, int lost) {}
}
