package io.supportplatform.contracts.contract.domain;

import io.supportplatform.kit.decision.Decision;
import java.util.Locale;
import java.util.regex.Pattern;

/** The Contract ID that people read out to each other. */
public record ContractNumber(String value) {

    private static final Pattern FORMAT = Pattern.compile("[A-Z0-9](?:[A-Z0-9-]{2,38})[A-Z0-9]");

    public ContractNumber {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("malformed contract number: " + value);
        }
    }

    /** Reads what a person typed: surrounding blanks and lower case are forgiven, anything else is not. */
    public static Decision<ContractNumber, ContractRefusal> read(String typed) {
        String value = typed.strip().toUpperCase(Locale.ROOT);
        return FORMAT.matcher(value).matches()
                ? Decision.accepted(new ContractNumber(value))
                : Decision.refused(ContractRefusal.INVALID_CONTRACT_IDENTIFIERS);
    }
}
