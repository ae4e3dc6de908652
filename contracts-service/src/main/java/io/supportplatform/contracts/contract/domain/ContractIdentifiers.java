package io.supportplatform.contracts.contract.domain;

import io.supportplatform.kit.decision.Decision;

/** Access ID and contract number, which identify a contract only together. */
public record ContractIdentifiers(AccessId accessId, ContractNumber number) {

    public static Decision<ContractIdentifiers, ContractRefusal> read(String accessId, String number) {
        return AccessId.read(accessId)
                .flatMap(access -> ContractNumber.read(number).map(read -> new ContractIdentifiers(access, read)));
    }
}
