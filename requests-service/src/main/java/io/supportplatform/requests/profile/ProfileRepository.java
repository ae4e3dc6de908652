package io.supportplatform.requests.profile;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.AccountId;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.profile.domain.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Profiles by account, and by an address that their issuer has verified. */
@ApplicationScoped
public class ProfileRepository implements PanacheRepositoryBase<ProfileRow, String> {

    private final Clock clock;

    ProfileRepository(Clock clock) {
        this.clock = clock;
    }

    public Uni<Optional<Versioned<Profile>>> find(AccountId account) {
        return findById(account.asText())
                .map(row -> Optional.ofNullable(row).map(found -> new Versioned<>(found.toProfile(), found.version)));
    }

    /** The one profile with this verified address in this tenant; with two of them nobody can tell who is meant. */
    public Uni<Optional<Profile>> findByVerifiedEmail(String tenantId, String email) {
        return find("tenantId = ?1 and lower(email) = ?2 and emailVerified", tenantId, email)
                .page(0, 2)
                .list()
                .map(rows -> rows.size() == 1 ? Optional.of(rows.getFirst().toProfile()) : Optional.empty());
    }

    Uni<Long> store(Profile profile) {
        return findById(profile.account().asText())
                .onItem()
                .ifNotNull()
                .invoke(row -> row.write(profile))
                .onItem()
                .ifNull()
                .switchTo(() -> persist(ProfileRow.of(profile, clock.instant())))
                .call(this::flush)
                .map(row -> row.version);
    }
}
