package io.supportplatform.local.parts;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a token should say other than the sample person's truth: for tests of everything that must be refused. */
public record TokenOverrides(Map<String, String> fields) {

    static final String PERSON = "person";
    static final String AUDIENCE = "sample_audience";
    static final String LIFETIME = "sample_lifetime_seconds";
    static final String TENANT = "sample_tenant";
    static final String ISSUER = "sample_issuer";
    static final String CLIENT_ID = "client_id";
    static final String SIGNED_BY = "signed_by";

    public static TokenOverrides none() {
        return new TokenOverrides(Map.of());
    }

    public TokenOverrides audience(String value) {
        return with(AUDIENCE, value);
    }

    public TokenOverrides lifetimeSeconds(long value) {
        return with(LIFETIME, Long.toString(value));
    }

    public TokenOverrides tenant(String value) {
        return with(TENANT, value);
    }

    /** The iss claim, whoever signs. */
    public TokenOverrides issuer(String value) {
        return with(ISSUER, value);
    }

    public TokenOverrides clientId(String value) {
        return with(CLIENT_ID, value);
    }

    /** The issuer path whose key signs, whatever the iss claim says. */
    public TokenOverrides signedBy(String issuerPath) {
        return with(SIGNED_BY, issuerPath);
    }

    private TokenOverrides with(String field, String value) {
        var copy = new LinkedHashMap<>(fields);
        copy.put(field, value);
        return new TokenOverrides(copy);
    }
}
