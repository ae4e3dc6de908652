package io.supportplatform.contracts.contract;

import io.supportplatform.contracts.contract.domain.ContractIdentifiers;
import jakarta.inject.Singleton;
import java.util.Base64;

/**
 * Stands in for request bodies with an Access ID where their fingerprint is stored: a plain hash of so short a secret could be
 * undone by trying.
 */
@Singleton
class SecretFingerprints {

    private final AccessIdKeys keys;

    SecretFingerprints(AccessIdKeys keys) {
        this.keys = keys;
    }

    record Fingerprint(String accessIdMac, String contractNumber, Object rest) {}

    Fingerprint of(ContractIdentifiers ids) {
        return of(ids, "");
    }

    Fingerprint of(ContractIdentifiers ids, Object rest) {
        byte[] mac = keys.current(ids.accessId()).value();
        return new Fingerprint(
                Base64.getEncoder().encodeToString(mac), ids.number().value(), rest);
    }
}
