package io.supportplatform.contracts.contract.domain;

/** Why something cannot be done with a contract. */
public enum ContractRefusal {
    INVALID_CONTRACT_IDENTIFIERS,
    CONTRACT_NUMBER_TAKEN,
    CONTRACT_NOT_FOUND,
    CONTRACT_NOT_LINKED,
    CONTRACT_ALREADY_ACTIVATED,
    CONTRACT_FROZEN,
    CONTRACT_SUSPENDED
}
