package io.supportplatform.requests.profile;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.identity.Caller;
import io.supportplatform.kit.transaction.PanacheTransaction;
import io.supportplatform.requests.Versioned;
import io.supportplatform.requests.profile.domain.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reads the caller's own profile. */
@ApplicationScoped
class ShowProfile {

    private final PanacheTransaction transaction;
    private final ProfileRepository profiles;

    ShowProfile(PanacheTransaction transaction, ProfileRepository profiles) {
        this.transaction = transaction;
        this.profiles = profiles;
    }

    Uni<Optional<Versioned<Profile>>> show(Caller caller) {
        return transaction.run(open -> profiles.find(caller.account()));
    }
}
