package io.supportplatform.requests.profile;

import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.contact.domain.ContactDetails;
import io.supportplatform.requests.contact.domain.Location;
import io.supportplatform.requests.contact.domain.PreferredMethod;
import io.supportplatform.requests.profile.domain.Profile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Table {@code profile}. */
@Entity
@Table(name = "profile")
class ProfileRow {

    @Id
    String account;

    @Version
    long version;

    @Column
    String tenantId;

    @Column
    Instant createdAt;

    @Column
    String givenName;

    @Column
    String familyName;

    @Nullable
    String email;

    boolean emailVerified;

    @Nullable
    String phone;

    @Column
    String preferredMethod;

    @Column
    String country;

    @Column
    String timeZone;

    @Column
    String language;

    static ProfileRow of(Profile profile, Instant createdAt) {
        var row = new ProfileRow();
        row.account = profile.account().asText();
        row.tenantId = profile.account().tenantId();
        row.createdAt = createdAt;
        row.write(profile);
        return row;
    }

    void write(Profile profile) {
        givenName = profile.givenName();
        familyName = profile.familyName();
        email = profile.email();
        emailVerified = profile.emailVerified();
        phone = profile.defaults().phone();
        preferredMethod = profile.defaults().preferredMethod().name();
        country = profile.defaults().location().country();
        timeZone = profile.defaults().location().timeZone().getId();
        language = profile.defaults().location().language();
    }

    Profile toProfile() {
        var location = new Location(country, ZoneId.of(timeZone), language);
        return new Profile(
                AccountId.parse(account),
                givenName,
                familyName,
                email,
                emailVerified,
                new ContactDetails(phone, PreferredMethod.valueOf(preferredMethod), location));
    }
}
