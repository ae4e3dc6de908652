package io.supportplatform.local.parts;

import static io.supportplatform.local.parts.TokenOverrides.AUDIENCE;
import static io.supportplatform.local.parts.TokenOverrides.ISSUER;
import static io.supportplatform.local.parts.TokenOverrides.LIFETIME;
import static io.supportplatform.local.parts.TokenOverrides.PERSON;
import static io.supportplatform.local.parts.TokenOverrides.TENANT;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** Turns the form field {@code person} of a token request into that sample person's claims. */
final class SampleTokenCallback implements OAuth2TokenCallback {

    static final String PLATFORM_AUDIENCE = "support-platform";
    private static final Duration LIFETIME_DEFAULT = Duration.ofHours(8);

    private final String issuerId;
    private final String issuerUrl;
    private final Clock clock;

    SampleTokenCallback(String issuerId, String issuerUrl, Clock clock) {
        this.issuerId = issuerId;
        this.issuerUrl = issuerUrl;
        this.clock = clock;
    }

    @Override
    public String issuerId() {
        return issuerId;
    }

    @Override
    public String subject(TokenRequest request) {
        return person(request).objectId();
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(field(request, AUDIENCE).orElse(PLATFORM_AUDIENCE));
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        var claims = person(request).claims();
        // The library takes iss from the Host header; one spelling keeps 127.0.0.1 and localhost the same issuer.
        claims.put("iss", field(request, ISSUER).orElse(issuerUrl));
        claims.put("azp", request.getClientAuthentication().getClientID().getValue());
        field(request, TENANT).ifPresent(tenant -> claims.put("tid", tenant));
        field(request, LIFETIME).ifPresent(seconds -> claims.putAll(lifetime(Long.parseLong(seconds))));
        return claims;
    }

    @Override
    public long tokenExpiry() {
        return LIFETIME_DEFAULT.toSeconds();
    }

    /** A token that is already over was valid for an hour before, as a forgotten one would be. */
    private Map<String, Object> lifetime(long seconds) {
        var expires = clock.instant().plusSeconds(seconds);
        var issued = Date.from(expires.minus(Duration.ofHours(1)));
        return Map.of("iat", issued, "nbf", issued, "exp", Date.from(expires));
    }

    private static SamplePerson person(TokenRequest request) {
        var name = field(request, PERSON).orElse("");
        try {
            return SamplePerson.named(name);
        } catch (IllegalArgumentException e) {
            throw new OAuth2Exception(OAuth2Error.INVALID_REQUEST.setDescription(e.getMessage()), e.getMessage(), e);
        }
    }

    private static Optional<String> field(TokenRequest request, String name) {
        return Optional.ofNullable(request.getCustomParameter(name)).map(List::getFirst);
    }
}
