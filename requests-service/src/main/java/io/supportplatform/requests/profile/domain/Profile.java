package io.supportplatform.requests.profile.domain;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.contact.domain.ContactDetails;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person known to us: the names and e-mail their issuer vouches for, and the defaults they chose. */
public record Profile(
        AccountId account,
        String givenName,
        String familyName,
        @Nullable String email,
        boolean emailVerified,
        ContactDetails defaults) {

    public Profile withDefaults(ContactDetails changed) {
        return new Profile(account, givenName, familyName, email, emailVerified, changed);
    }

    /** The address under which others may have named this person; an unverified claim binds nothing. */
    public Optional<String> bindingEmail() {
        return emailVerified ? Optional.ofNullable(email).map(Profile::normalised) : Optional.empty();
    }

    public static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
