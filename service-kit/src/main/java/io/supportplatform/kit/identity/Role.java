package io.supportplatform.kit.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a token's {@code roles} claim may grant beyond being a customer. */
public enum Role {
    ADVOCATE(true),
    TEAM_LEAD(true),
    OPERATOR(true),
    ORGANIZATION_SUPPORT_ADMIN(false);

    private final boolean staff;

    Role(boolean staff) {
        this.staff = staff;
    }

    /** Staff roles count only when the vendor's own tenant asserts them. */
    public boolean isStaff() {
        return staff;
    }

    /** The text in the claim and in {@code @RolesAllowed}, for example {@code team-lead}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> ofClaim(String claim) {
        return Stream.of(values()).filter(role -> role.claim().equals(claim)).findFirst();
    }
}
