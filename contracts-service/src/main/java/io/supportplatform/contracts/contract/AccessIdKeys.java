package io.supportplatform.contracts.contract;

import io.quarkus.runtime.Startup;
import io.supportplatform.contracts.contract.domain.AccessId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes Access IDs with a secret key, so that the database alone does not give them away. The first key is used for new
 * contracts; the others still find those issued under them.
 */
@Startup // a missing or weak key stops the service at its start, not at the first registration
@Singleton
class AccessIdKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_KEY_BYTES = 32;

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();

    AccessIdKeys(RegistrationConfig config) {
        config.accessIdKeys().forEach(this::addKey);
    }

    /** A hash and the id of the key that made it. */
    @SuppressWarnings("ArrayRecordComponent") // goes into the database, is never compared here
    record Mac256(String keyId, byte[] value) {}

    Mac256 current(AccessId accessId) {
        return all(accessId).getFirst();
    }

    /** The hashes under every key, the current one first. */
    List<Mac256> all(AccessId accessId) {
        return keys.entrySet().stream()
                .map(key -> new Mac256(key.getKey(), mac(key.getValue(), accessId)))
                .toList();
    }

    private void addKey(String entry) {
        int colon = entry.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("platform.registration.access-id-keys: write each key as id:base64");
        }
        String id = entry.substring(0, colon);
        byte[] key = Base64.getDecoder().decode(entry.substring(colon + 1));
        if (key.length < MIN_KEY_BYTES) {
            throw new IllegalArgumentException(
                    "platform.registration.access-id-keys: key " + id + " is shorter than 256 bits");
        }
        if (keys.putIfAbsent(id, new SecretKeySpec(key, ALGORITHM)) != null) {
            throw new IllegalArgumentException("platform.registration.access-id-keys: key " + id + " is given twice");
        }
    }

    private static byte[] mac(SecretKeySpec key, AccessId accessId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(accessId.value().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
