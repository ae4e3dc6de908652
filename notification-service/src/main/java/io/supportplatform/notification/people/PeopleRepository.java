package io.supportplatform.notification.people;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.EventEnvelope;
import io.supportplatform.kit.transaction.OpenPgTransaction;
import jakarta.inject.Singleton;

/** Keeps what is told about people. Every statement applies only what is newer than what it has. */
@Singleton
class PeopleRepository {

    private static final String PUT_PERSON = """
            insert into person (account, given_name, family_name, email, language, time_zone, applied)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (account) do update
               set given_name = excluded.given_name, family_name = excluded.family_name, email = excluded.email,
                   language = excluded.language, time_zone = excluded.time_zone, applied = excluded.applied
             where person.applied < excluded.applied""";

    private static final String PUT_ADVOCATE = """
            insert into advocate (advocate_id, account, display_name, email, team_id, languages, active, applied)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            on conflict (advocate_id) do update
               set account = excluded.account, display_name = excluded.display_name, email = excluded.email,
                   team_id = excluded.team_id, languages = excluded.languages, active = excluded.active,
                   applied = excluded.applied
             where advocate.applied < excluded.applied""";

    private static final String PUT_TEAM = """
            insert into team (team_id, name, time_zone, applied)
            values ($1, $2, $3, $4)
            on conflict (team_id) do update
               set name = excluded.name, time_zone = excluded.time_zone, applied = excluded.applied
             where team.applied < excluded.applied""";

    Uni<Void> put(OpenPgTransaction transaction, ProfileChanged event, EventEnvelope envelope) {
        return transaction
                .update(
                        PUT_PERSON,
                        event.account().id().asText(),
                        event.givenName(),
                        event.familyName(),
                        event.email(),
                        event.language(),
                        event.timeZone(),
                        envelope.sequence().asLong())
                .replaceWithVoid();
    }

    Uni<Void> put(OpenPgTransaction transaction, AdvocateChanged event, EventEnvelope envelope) {
        return transaction
                .update(
                        PUT_ADVOCATE,
                        event.advocateId(),
                        event.account().id().asText(),
                        event.displayName(),
                        event.email(),
                        event.teamId(),
                        event.languages().toArray(String[]::new),
                        event.active(),
                        envelope.sequence().asLong())
                .replaceWithVoid();
    }

    Uni<Void> put(OpenPgTransaction transaction, TeamChanged event, EventEnvelope envelope) {
        return transaction
                .update(
                        PUT_TEAM,
                        event.teamId(),
                        event.name(),
                        event.timeZone(),
                        envelope.sequence().asLong())
                .replaceWithVoid();
    }
}
