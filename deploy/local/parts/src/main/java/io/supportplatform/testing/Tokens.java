package io.supportplatform.testing;

import io.supportplatform.local.parts.IssuerPart;
import io.supportplatform.local.parts.SamplePerson;
import io.supportplatform.local.parts.TokenClient;
import io.supportplatform.local.parts.TokenOverrides;

/** Bearer tokens of the sample people, good and bad, from the test JVM's issuer. */
public final class Tokens {

    private Tokens() {}

    /** A valid token, such as {@code Tokens.of("ada")}. */
    public static String of(String person) {
        return with(person, TokenOverrides.none());
    }

    /** A valid token asked for by another client than the portal. */
    public static String fromClient(String person, String clientId) {
        return with(person, TokenOverrides.none().clientId(clientId));
    }

    /** Over since ten minutes, which is more than any tolerated clock skew. */
    public static String expired(String person) {
        return with(person, TokenOverrides.none().lifetimeSeconds(-600));
    }

    public static String wrongAudience(String person) {
        return with(person, TokenOverrides.none().audience("another-api"));
    }

    /** Issued and signed by somebody that no service trusts. */
    public static String wrongIssuer(String person) {
        var stranger = issuerBase() + "/" + IssuerPart.STRANGER;
        return with(person, TokenOverrides.none().signedBy(IssuerPart.STRANGER).issuer(stranger));
    }

    /** Names a trusted issuer but is signed by somebody else's key. */
    public static String forged(String person) {
        var claimed = issuerBase() + "/" + SamplePerson.named(person).issuer();
        return with(person, TokenOverrides.none().signedBy(IssuerPart.STRANGER).issuer(claimed));
    }

    /** A tenant that the issuer may not speak for. */
    public static String wrongTenant(String person) {
        return with(person, TokenOverrides.none().tenant("deadbeef-0000-4000-8000-000000000000"));
    }

    public static String with(String person, TokenOverrides overrides) {
        return new TokenClient(issuerBase()).token(SamplePerson.named(person), overrides);
    }

    private static String issuerBase() {
        var work = PartSettings.value("issuer", "platform.issuers.work.url");
        return work.substring(0, work.lastIndexOf('/'));
    }
}
