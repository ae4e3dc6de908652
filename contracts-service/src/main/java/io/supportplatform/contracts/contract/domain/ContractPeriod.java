package io.supportplatform.contracts.contract.domain;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/** The time a contract runs, from its start up to but not including its end. */
public record ContractPeriod(Instant startsAt, Instant endsAt) {

    public ContractPeriod {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("a contract cannot end at " + endsAt + " and start at " + startsAt);
        }
    }

    /** Counts the term and then the grace by the calendar in UTC; a year from 29 February ends on 28 February. */
    public static ContractPeriod of(Instant startsAt, Period term, Period grace) {
        Instant endsAt = startsAt.atZone(ZoneOffset.UTC).plus(term).plus(grace).toInstant();
        return new ContractPeriod(startsAt, endsAt);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(startsAt) && instant.isBefore(endsAt);
    }
}
