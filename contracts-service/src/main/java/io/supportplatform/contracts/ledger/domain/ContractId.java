package io.supportplatform.contracts.ledger.domain;

import java.util.UUID;

/** The contract whose book is kept. */
public record ContractId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
