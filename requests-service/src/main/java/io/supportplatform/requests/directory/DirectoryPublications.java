package io.supportplatform.requests.directory;

import io.supportplatform.kit.messaging.Envelopes;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.messaging.Sequence;
import io.supportplatform.requests.AccountPayload;
import io.supportplatform.requests.Channels;
import io.supportplatform.requests.directory.domain.Advocate;
import io.supportplatform.requests.directory.domain.Team;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the other services learn of teams and advocates. */
@Singleton
class DirectoryPublications {

    private final Envelopes envelopes;

    DirectoryPublications(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    record TeamChanged(
            UUID teamId, String name, boolean schedules, String timeZone, List<String> languages, boolean active) {

        static TeamChanged of(Team team) {
            return new TeamChanged(
                    team.id().value(),
                    team.name(),
                    team.schedules(),
                    team.timeZone().getId(),
                    sorted(team.languages()),
                    true);
        }
    }

    record AdvocateChanged(
            UUID advocateId,
            AccountPayload account,
            String displayName,
            String email,
            UUID teamId,
            List<String> languages,
            boolean active) {

        static AdvocateChanged of(Advocate advocate) {
            return new AdvocateChanged(
                    advocate.id().value(),
                    AccountPayload.from(advocate.account()),
                    advocate.displayName(),
                    advocate.email(),
                    advocate.team().value(),
                    sorted(advocate.languages()),
                    advocate.active());
        }
    }

    EventEnvelope changed(Team team, long version) {
        return envelopes.of(
                Channels.DIRECTORY,
                "io.supportplatform.TeamChanged.v1",
                team.id().value().toString(),
                Sequence.of(version),
                TeamChanged.of(team));
    }

    EventEnvelope changed(Advocate advocate, long version) {
        return envelopes.of(
                Channels.DIRECTORY,
                "io.supportplatform.AdvocateChanged.v1",
                advocate.id().value().toString(),
                Sequence.of(version),
                AdvocateChanged.of(advocate));
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }
}
