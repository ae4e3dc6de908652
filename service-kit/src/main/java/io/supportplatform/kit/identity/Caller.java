package io.supportplatform.kit.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as the bearer token tells.
 *
 * @param clientId the application that obtained the token; what channel it stands for is the service's business
 */
public record Caller(
        AccountId account,
        AccountKind kind,
        String givenName,
        String familyName,
        @Nullable String email,
        boolean emailVerified,
        Set<Role> roles,
        String clientId) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    public String displayName() {
        return (givenName + " " + familyName).strip();
    }
}
