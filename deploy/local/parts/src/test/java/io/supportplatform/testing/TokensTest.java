package io.supportplatform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final String WORK = PartSettings.value("issuer", "platform.issuers.work.url");
    private static final String PERSONAL = PartSettings.value("issuer", "platform.issuers.personal.url");

    @Test
    void carriesTheClaimsOfTheBrief_whenPersonSignsIn() throws Exception {
        // When
        var claims = SignedJWT.parse(Tokens.of("eve")).getJWTClaimsSet();

        // Then
        assertThat(claims.getIssuer()).isEqualTo(WORK);
        assertThat(claims.getAudience()).containsExactly("support-platform");
        assertThat(claims.getSubject()).isEqualTo("a0000000-0000-4000-8000-00000000e0e0");
        assertThat(claims.getStringClaim("oid")).isEqualTo(claims.getSubject());
        assertThat(claims.getStringClaim("tid")).isEqualTo("7f000000-0000-4000-8000-000000000001");
        assertThat(claims.getStringClaim("given_name")).isEqualTo("Eve");
        assertThat(claims.getBooleanClaim("email_verified")).isTrue();
        assertThat(claims.getStringClaim("azp")).isEqualTo("spa");
        assertThat(claims.getStringListClaim("roles")).containsExactly("advocate");
        assertThat(claims.getExpirationTime().toInstant()).isAfter(Instant.now());
    }

    @Test
    void signsWithTheIssuersOwnKey() throws Exception {
        assertThat(isSignedBy(WORK, Tokens.of("ada"))).isTrue();
        assertThat(isSignedBy(PERSONAL, Tokens.of("jan"))).isTrue();
        assertThat(isSignedBy(WORK, Tokens.forged("ada"))).isFalse();
        assertThat(isSignedBy(WORK, Tokens.wrongIssuer("ada"))).isFalse();
    }

    @Test
    void saysWhatIsWrong_inBadTokens() throws Exception {
        assertThat(SignedJWT.parse(Tokens.expired("ada")).getJWTClaimsSet().getExpirationTime())
                .isBefore(Instant.now());
        assertThat(SignedJWT.parse(Tokens.wrongAudience("ada"))
                        .getJWTClaimsSet()
                        .getAudience())
                .doesNotContain("support-platform");
        assertThat(SignedJWT.parse(Tokens.wrongTenant("ada")).getJWTClaimsSet().getStringClaim("tid"))
                .startsWith("deadbeef");
        assertThat(SignedJWT.parse(Tokens.wrongIssuer("ada")).getJWTClaimsSet().getIssuer())
                .endsWith("/stranger");
        assertThat(SignedJWT.parse(Tokens.forged("ada")).getJWTClaimsSet().getIssuer())
                .isEqualTo(WORK);
        assertThat(SignedJWT.parse(Tokens.fromClient("ada", "partner"))
                        .getJWTClaimsSet()
                        .getStringClaim("azp"))
                .isEqualTo("partner");
    }

    @Test
    void refusesStrangers() {
        assertThatThrownBy(() -> Tokens.of("zoe")).hasMessageContaining("Nobody is called zoe");
    }

    private static boolean isSignedBy(String issuer, String token) throws Exception {
        var signed = SignedJWT.parse(token);
        var keys = JWKSet.load(URI.create(issuer + "/jwks").toURL()).getKeys();
        var key = keys.stream()
                .filter(k -> k.getKeyID().equals(signed.getHeader().getKeyID()))
                .findFirst();
        return key.isPresent() && signed.verify(new RSASSAVerifier(key.get().toRSAKey()));
    }
}
