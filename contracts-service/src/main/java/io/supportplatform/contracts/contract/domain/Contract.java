package io.supportplatform.contracts.contract.domain;

import io.supportplatform.contracts.eligibility.domain.Plan;
import io.supportplatform.contracts.eligibility.domain.Program;
import io.supportplatform.contracts.eligibility.domain.Severity;
import io.supportplatform.contracts.ledger.domain.Balance;
import io.supportplatform.contracts.ledger.domain.ContractId;
import io.supportplatform.kit.decision.Decision;
import java.util.Set;

/** A support contract as it was issued; of the Access ID it knows only what may be shown. */
public record Contract(
        ContractId id,
        ContractNumber number,
        String accessIdTail,
        Program program,
        String planName,
        Set<Severity> severities,
        ContractPeriod period,
        ContractState state,
        long version) {

    public Contract {
        severities = Set.copyOf(severities);
        if (severities.isEmpty()) {
            throw new IllegalArgumentException("contract " + number + " allows no severity");
        }
    }

    /** Takes it into use. */
    public Decision<Contract, ContractRefusal> activate() {
        return switch (state) {
            case ContractState.Issued issued -> Decision.accepted(becomes(issued.activate()));
            case ContractState.Active _ -> Decision.refused(ContractRefusal.CONTRACT_ALREADY_ACTIVATED);
            case ContractState.Suspended _ -> Decision.refused(ContractRefusal.CONTRACT_SUSPENDED);
            case ContractState.Frozen _ -> Decision.refused(ContractRefusal.CONTRACT_FROZEN);
        };
    }

    /** How its eligibility is judged for this holder, given what its book says. */
    public Plan planFor(boolean personalHolder, Balance balance) {
        var units = new Plan.Units(balance.available(), balance.reserved(), balance.expired());
        return new Plan(
                program, state.standing(), period.startsAt(), period.endsAt(), severities, units, personalHolder);
    }

    /** After a change that others must hear of in order. */
    public Contract nextVersion() {
        return new Contract(id, number, accessIdTail, program, planName, severities, period, state, version + 1);
    }

    private Contract becomes(ContractState next) {
        return new Contract(id, number, accessIdTail, program, planName, severities, period, next, version)
                .nextVersion();
    }
}
