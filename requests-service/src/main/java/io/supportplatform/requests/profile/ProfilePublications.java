package io.supportplatform.requests.profile;

import io.supportplatform.kit.messaging.Envelopes;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.Sequence;
import io.supportplatform.requests.AccountPayload;
import io.supportplatform.requests.Channels;
import io.supportplatform.requests.profile.domain.Profile;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What the other services learn of a person. */
@Singleton
class ProfilePublications {

    private final Envelopes envelopes;

    ProfilePublications(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    record ProfileChanged(
            AccountPayload account,
            String givenName,
            String familyName,
            @Nullable String email,
            boolean emailVerified,
            String language,
            String timeZone,
            String country) {

        static ProfileChanged of(Profile profile) {
            var location = profile.defaults().location();
            return new ProfileChanged(
                    AccountPayload.from(profile.account()),
                    profile.givenName(),
                    profile.familyName(),
                    profile.email(),
                    profile.emailVerified(),
                    location.language(),
                    location.timeZone().getId(),
                    location.country());
        }
    }

    EventEnvelope changed(Profile profile, long version) {
        return envelopes.of(
                Channels.PEOPLE,
                "io.supportplatform.ProfileChanged.v1",
                profile.account().asText(),
                Sequence.of(version),
                ProfileChanged.of(profile));
    }
}
