package io.supportplatform.kit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a minute which tokens have passed every check, as a client sends the same one with each call and checking its
 * signature costs more than most calls do. Tried before the OpenID Connect mechanism, which sees every token that is not known,
 * refused or over. A key that an issuer withdraws is so believed for a minute longer.
 */
@Singleton
class VerifiedTokens implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int AT_MOST = 2_000;

    private final Cache<String, Verified> known =
            Caffeine.newBuilder().maximumSize(AT_MOST).expireAfterWrite(KEPT).build();

    private record Verified(SecurityIdentity identity, Instant expiresAt) {}

    void remember(JsonWebToken token, SecurityIdentity identity) {
        known.put(token.getRawToken(), new Verified(identity, Instant.ofEpochSecond(token.getExpirationTime())));
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        return Uni.createFrom().item(find(context.request().getHeader(HttpHeaders.AUTHORIZATION)));
    }

    private @Nullable SecurityIdentity find(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(SCHEME)) {
            return null;
        }
        var verified = known.getIfPresent(authorization.substring(SCHEME.length()));
        return verified != null && Instant.now().isBefore(verified.expiresAt()) ? verified.identity() : null;
    }

    /** The challenge is the OpenID Connect mechanism's. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 100;
    }
}
