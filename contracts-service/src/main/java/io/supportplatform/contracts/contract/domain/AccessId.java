package io.supportplatform.contracts.contract.domain;

import io.supportplatform.kit.decision.Decision;
import java.util.Locale;
import java.util.regex.Pattern;

/** The secret half of a contract's identification; whoever knows it together with the number may use the contract. */
public record AccessId(String value) {

    private static final Pattern FORMAT = Pattern.compile("[A-Z0-9](?:[A-Z0-9-]{4,38})[A-Z0-9]");
    private static final int TAIL = 4;

    public AccessId {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("malformed Access ID"); // never with the value: it is a secret
        }
    }

    /** Reads what a person typed: surrounding blanks and lower case are forgiven, anything else is not. */
    public static Decision<AccessId, ContractRefusal> read(String typed) {
        String value = typed.strip().toUpperCase(Locale.ROOT);
        return FORMAT.matcher(value).matches()
                ? Decision.accepted(new AccessId(value))
                : Decision.refused(ContractRefusal.INVALID_CONTRACT_IDENTIFIERS);
    }

    /** The part that may be shown. */
    public String tail() {
        return value.substring(value.length() - TAIL);
    }

    @Override
    public String toString() {
        return "…" + tail();
    }
}
