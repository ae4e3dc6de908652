package io.supportplatform.kit.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Turns a verified token into the {@link Caller}, or refuses it: an issuer speaks only for the tenants it is listed with, and
 * staff roles count only from the vendor's tenant.
 */
@Singleton
class CallerAugmentor implements SecurityIdentityAugmentor {

    private final IssuersConfig issuers;
    private final String vendorTenant;
    private final VerifiedTokens verified;

    CallerAugmentor(
            IssuersConfig issuers,
            @ConfigProperty(name = "platform.vendor-tenant") String vendorTenant,
            VerifiedTokens verified) {
        this.issuers = issuers;
        this.vendorTenant = vendorTenant;
        this.verified = verified;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        try {
            var withCaller = withCaller(identity, token);
            verified.remember(token, withCaller);
            return Uni.createFrom().item(withCaller);
        } catch (IllegalArgumentException notAcceptable) {
            return Uni.createFrom().failure(new AuthenticationFailedException(notAcceptable));
        }
    }

    // Without the attributes that came with it: they hold on to the request, and this identity outlives it.
    private SecurityIdentity withCaller(SecurityIdentity identity, JsonWebToken token) {
        Caller caller = caller(token);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addCredentials(identity.getCredentials())
                .addAttribute(CurrentCaller.ATTRIBUTE, caller)
                .addRoles(caller.roles().stream().map(Role::claim).collect(Collectors.toSet()))
                .build();
    }

    private Caller caller(JsonWebToken token) {
        String tenant = text(token, "tid");
        requireTenant(token.getIssuer(), tenant);
        return new Caller(
                new AccountId(tenant, text(token, "oid")),
                AccountKind.ofTenant(tenant),
                optional(token, "given_name"),
                optional(token, "family_name"),
                token.getClaim("email"),
                Boolean.TRUE.equals(token.getClaim("email_verified")),
                roles(token, tenant),
                optional(token, "azp"));
    }

    private void requireTenant(String issuer, String tenant) {
        boolean allowed = issuers.byName().values().stream()
                .anyMatch(known -> known.url().equals(issuer) && known.tenants().contains(tenant));
        if (!allowed) {
            throw new IllegalArgumentException("issuer " + issuer + " may not speak for tenant " + tenant);
        }
    }

    private Set<Role> roles(JsonWebToken token, String tenant) {
        boolean vendor = tenant.equals(vendorTenant);
        return RolesClaim.of(token).stream()
                .flatMap(claim -> Role.ofClaim(claim).stream())
                .filter(role -> role.isStaff() == vendor)
                .collect(Collectors.toSet());
    }

    private static String text(JsonWebToken token, String claim) {
        String value = token.getClaim(claim);
        if (value == null) {
            throw new IllegalArgumentException("the token has no claim " + claim);
        }
        return value;
    }

    private static String optional(JsonWebToken token, String claim) {
        String value = token.getClaim(claim);
        return value == null ? "" : value;
    }
}
